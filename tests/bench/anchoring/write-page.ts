import { modelOf, type PageModel, type Passage, seeded } from './page-model.ts';

const SYLLABLES =
  'ba co di fer gan hol is jun ka lem mor nat or pel qui ros sta tur ul ven wy zan ter min'.split(
    ' ',
  );
const COMMON =
  'the of and to in a is that for it was on as with by at from are this be or had not'.split(' ');

/** A made-up page of about so many characters of text, with the repetitions that real pages have. */
export function writePage(length: number, seed: number): PageModel {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const names = Array.from({ length: 6000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  const word = (): string =>
    random() < 0.4 ? pick(COMMON) : (names[Math.floor(names.length * random() ** 3)] ?? 'word');
  const sentence = (): string => {
    const words = Array.from({ length: 6 + Math.floor(random() * 18) }, word);
    const said = random() < 0.2 ? `“${words.join(' ')},” it’s said — or so` : words.join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${pick(['.', '.', '.', '?', '…'])}`;
  };
  const blocks: { tag: string; text: string }[] = [];
  for (let size = 0; size < length; size += blocks.at(-1)?.text.length ?? 1) {
    const kind = random();
    if (kind < 0.08) blocks.push({ tag: 'h2', text: Array.from({ length: 4 }, word).join(' ') });
    else if (kind < 0.14)
      blocks.push({ tag: 'p', text: 'Read more about this in our weekly letter.' });
    else
      blocks.push({
        tag: 'p',
        text: Array.from({ length: 1 + Math.floor(random() * 5) }, sentence).join(' '),
      });
  }
  return modelOf(blocks);
}

const LENGTHS: Readonly<Record<Passage['kind'], readonly [number, number]>> = {
  words: [1, 3],
  sentence: [7, 40],
  paragraphs: [60, 160],
  long: [350, 600],
};

/** Passages of a page that lie apart, of all kinds by turns. */
export function pickPassages(page: PageModel, count: number, seed: number): readonly Passage[] {
  const random = seeded(seed);
  const size = page.reduce((sum, { words }) => sum + words.length, 0);
  const room = Math.floor(size / count);
  const kinds = (Object.keys(LENGTHS) as Passage['kind'][]).filter(
    (kind) => LENGTHS[kind][1] + 40 < room,
  );
  return Array.from({ length: kinds.length > 0 ? count : 0 }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? 'words';
    const [least, most] = LENGTHS[kind];
    const length = least + Math.floor(random() * (most - least + 1));
    const from = at * room + 20 + Math.floor(random() * (room - length - 40));
    return { kind, from, to: from + length };
  });
}
