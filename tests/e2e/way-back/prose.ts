const SUBJECTS =
  'The council|A spokeswoman|The ferry company|Every second household|The auditor|Neither party|The harbour master|A retired teacher|The ministry|Two engineers|The editor|A farmer from the valley'.split(
    '|',
  );
const VERBS =
  'refused|announced|questioned|repaired|sold|measured|inherited|postponed|defended|forgot|examined|photographed'.split(
    '|',
  );
const OBJECTS =
  'the northern bridge|an old agreement|three boats|the winter timetable|a list of names|the flooded cellar|its own figures|the missing letters|a small lighthouse|the second proposal|a bag of seed|the town’s archive'.split(
    '|',
  );
const ENDS =
  'before the vote|without a word|in front of a crowd|after a long night|on Thursday|because of the storm|for the first time since 1987|despite the warning|at the request of the mayor|while the cameras rolled|under protest|for 1,250 crowns'.split(
    '|',
  );

/** Sentences that a newspaper might print, by number: near numbers share their words, as near sentences do. */
export function sentence(number: number): string {
  const pick = (list: readonly string[], step: number): string =>
    list[(number * step + Math.floor(number / 12)) % list.length] ?? '';
  const day = number < 144 ? '' : `On day ${number}, `;
  return `${day}${pick(SUBJECTS, 1)} ${pick(VERBS, 5)} ${pick(OBJECTS, 7)} ${pick(ENDS, 11)}.`;
}

/** A paragraph of so many sentences. */
export const prose = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => sentence(from + at)).join(' ');

/** Paragraphs of three sentences each. */
export const paragraphs = (from: number, count: number, gap = '\n'): string =>
  Array.from({ length: count }, (_, at) => `<p>${prose(from + at * 3, 3)}</p>`).join(gap);
