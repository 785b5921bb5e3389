import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../../../domain/anchor/char-kind.ts';
import { wordDiff } from '../../../domain/anchor/word-diff.ts';
import { anchorOf, find } from './anchor-at.ts';

/** One paragraph in scripts that part words in ways of their own, a passage of it, and the same with a word replaced. */
const SCRIPTS = [
  [
    'Arabic',
    'أعلن المجلس البلدي يوم الثلاثاء إغلاق محطة العبارات القديمة قبل الشتاء. وقالت رئيسة البلدية إن سقف المبنى لم يعد يحتمل الثلوج. ووعدت برصيف جديد في مايو المقبل.',
    'إن سقف المبنى لم يعد يحتمل الثلوج',
    ['الثلوج', 'الأمطار'],
  ],
  [
    'Hebrew',
    'מועצת הנמל החליטה ביום שלישי לסגור את מסוף המעבורות הישן לפני החורף. ראש העיר אמרה שגג הבניין אינו יכול לשאת עוד את השלג. היא הבטיחה רציף חדש עד מאי.',
    'שגג הבניין אינו יכול לשאת עוד את השלג',
    ['השלג', 'הגשם'],
  ],
  [
    'Japanese',
    '港湾評議会は火曜日、冬を前に古いフェリー乗り場を閉鎖することを決めた。市長は「建物の屋根はもう雪に耐えられない」と述べた。五月までに新しい桟橋を造ると約束した。',
    '建物の屋根はもう雪に耐えられない',
    ['雪', '雨'],
  ],
  [
    'Chinese',
    '港务委员会周二决定在冬季来临之前关闭旧渡轮码头。市长说，这座建筑的屋顶已经承受不住积雪。她承诺五月之前建成新的栈桥。渔民们却不太放心。',
    '这座建筑的屋顶已经承受不住积雪',
    ['积雪', '雨水'],
  ],
  [
    'Thai',
    'สภาท่าเรือมีมติเมื่อวันอังคารให้ปิดท่าเรือข้ามฟากเก่าก่อนฤดูหนาว นายกเทศมนตรีกล่าวว่าหลังคาอาคารรับน้ำหนักหิมะไม่ไหวแล้ว เธอสัญญาว่าจะสร้างท่าเทียบเรือใหม่ภายในเดือนพฤษภาคม',
    'หลังคาอาคารรับน้ำหนักหิมะไม่ไหวแล้ว',
    ['หิมะ', 'ฝน'],
  ],
  [
    'Korean',
    '항만 위원회는 화요일 겨울이 오기 전에 오래된 여객선 터미널을 닫기로 했다. 시장은 건물 지붕이 더는 눈을 견딜 수 없다고 말했다. 오월까지 새 선착장을 약속했다.',
    '건물 지붕이 더는 눈을 견딜 수 없다고',
    ['눈을', '비를'],
  ],
] as const;

describe.each(SCRIPTS)('a passage in %s', (_, ...[page, words, [old, now]]) => {
  const anchor = anchorOf(page, words);

  it('is found where it was under a new header', () => {
    const grown = `${page.slice(-20)}${BLOCK_BREAK}${page}`;
    expect(find(grown, anchor)).toMatchObject({ words, verdict: 'exact' });
  });

  it('is altered where one word was replaced, and the diff says which', () => {
    const found = find(page.replace(words, words.replace(old, now)), anchor);
    expect(found).toMatchObject({ verdict: 'altered', words: words.replace(old, now) });
    const parts = wordDiff(words, found?.words ?? '');
    const came = parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim());
    expect(now).toContain(came.join(''));
    expect(came.join('')).not.toBe('');
  });

  it('is not found once it is deleted', () => {
    expect(find(page.replace(words, ''), anchor)).toBeNull();
  });
});

describe('letters that are written otherwise are the same passage', () => {
  const page =
    'Le café de la gare affichait complet. Un naïf y offrit un œuf à l’officier, qui finit par fléchir. La salle applaudit longtemps.';
  const words = 'Un naïf y offrit un œuf à l’officier, qui finit par fléchir.';
  const anchor = anchorOf(page, words);

  it.each([
    ['accents apart', page.normalize('NFD'), 'exact'],
    ['soft hyphens', page.replace('offrit', 'of\u00ADfrit'), 'exact'],
    ['zero-width spaces', page.replace('fléchir', 'flé\u200Bchir'), 'exact'],
    ['direction marks', page.replace('naïf', '\u200Fnaïf\u200E'), 'exact'],
    ['ligatures', page.replace('officier', 'oﬃcier').replace('finit', 'ﬁnit'), 'typographic'],
  ])('%s', (_, now, verdict) => {
    const found = find(now, anchor);
    expect(found?.verdict).toBe(verdict);
    expect(now.slice(0, found?.start).normalize('NFC').length).toBe(page.indexOf(words));
  });
});
