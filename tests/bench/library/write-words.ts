/** Words to write with, by script. */
const SCRIPTS = [
  'the council voted on Tuesday to close old ferry terminal after three hours of debate about harbour',
  'der Stadtrat stimmte am Dienstag für die Schließung des alten Fährhafens nach langer Übung',
  'صوت المجلس يوم الثلاثاء على إغلاق محطة العبارات القديمة بعد ثلاث ساعات من النقاش',
  'совет проголосовал во вторник за закрытие старого паромного терминала после трёх часов',
  'το συμβούλιο ψήφισε την Τρίτη να κλείσει τον παλιό σταθμό μετά από τρεις ώρες',
  '市議会 火曜日 古い フェリー 乗り場 閉鎖 三時間 議論 可決 した 港 冬 嵐',
  'परिषद ने मंगलवार को पुराने घाट को बंद करने के लिए मतदान किया तीन घंटे बहस',
].map((words) => words.split(' '));

/** So many words in one of several scripts, the same for the same seed. */
export function writeWords(seed: number, count: number): string {
  const words = SCRIPTS[seed % 4 === 3 ? (seed >> 2) % SCRIPTS.length : 0] ?? [];
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const next = (): string => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  return `${Array.from({ length: count }, next).join(' ')} ${seed}.`;
}
