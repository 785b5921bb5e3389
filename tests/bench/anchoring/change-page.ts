import { type Block, type PageModel, type Passage, seeded, type Word } from './page-model.ts';

/** What becomes of a page's words and blocks. */
export type Change = (page: PageModel, passages: readonly Passage[], seed: number) => PageModel;

/** Changes of the passages' own words. */
export const EDITED: readonly string[] = ['edit 10 %', 'edit 20 %'];
/** Changes that take the passages away. */
export const DELETED: readonly string[] = ['cut out', 'paragraphs gone'];

/** Every change by its name. `markup` and `redesign` also change how the page is written out. */
export const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['same', (page) => page],
  ['insert', insert],
  ['ads', ads],
  [
    'typography',
    mapWords((text) =>
      text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/—/g, '--').replace(/…/g, '...'),
    ),
  ],
  ['markup', (page) => page],
  [
    'redesign',
    (page, passages, seed) =>
      insert(
        ads(
          mapWords((text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"))(page, passages, seed),
          passages,
          seed,
        ),
        passages,
        seed,
      ),
  ],
  ['edit 10 %', edit(0.1)],
  ['edit 20 %', edit(0.2)],
  [
    'cut out',
    (page, passages) =>
      page.map((block) => ({
        ...block,
        words: block.words.filter(({ id }) => !passageOf(passages, id)),
      })),
  ],
  [
    'paragraphs gone',
    (page, passages) =>
      page.filter(({ words }) => words.every(({ id }) => !passageOf(passages, id))),
  ],
]);

function passageOf(passages: readonly Passage[], id: number): Passage | undefined {
  let [low, high] = [0, passages.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.from ?? 0) <= id) low = middle;
    else high = middle - 1;
  }
  const passage = passages[low];
  return passage && id >= passage.from && id < passage.to ? passage : undefined;
}

const newBlock = (text: string): Block => ({
  tag: 'p',
  words: text.split(' ').map((word) => ({ id: -1, text: word })),
});

function someWords(page: PageModel, random: () => number, count: number): string {
  const word = (): string => {
    const { words } = page[Math.floor(random() * page.length)] ?? { words: [] };
    return words[Math.floor(random() * words.length)]?.text ?? 'word';
  };
  return Array.from({ length: count }, word).join(' ');
}

/** New paragraphs at the top and between others, none within a passage. */
function insert(page: PageModel, passages: readonly Passage[], seed: number): PageModel {
  const random = seeded(seed + 1);
  const top = Array.from({ length: 8 }, () => newBlock(someWords(page, random, 40)));
  const rest = page.flatMap((block) => {
    const isWithin = passageOf(passages, block.words[0]?.id ?? -1) !== undefined;
    return !isWithin && random() < 0.12 ? [newBlock(someWords(page, random, 25)), block] : [block];
  });
  return [...top, ...rest];
}

/** Advertisements between paragraphs, most of all within passages. */
function ads(page: PageModel, passages: readonly Passage[], seed: number): PageModel {
  const random = seeded(seed + 2);
  return page.flatMap((block, at) => {
    const passage = passageOf(passages, block.words[0]?.id ?? -1);
    const isWithin =
      passage !== undefined &&
      passage === passageOf(passages, page[at - 1]?.words.at(-1)?.id ?? -1);
    const ad = () =>
      newBlock(`Advertisement Sign up for our newsletter: ${someWords(page, random, 15)}`);
    return random() < (isWithin ? 0.75 : 0.1) ? [ad(), block] : [block];
  });
}

function mapWords(change: (text: string) => string): Change {
  return (page) =>
    page.map((block) => ({
      ...block,
      words: block.words.map((word) => ({ ...word, text: change(word.text) })),
    }));
}

/** Replaces, drops and adds words of the passages and of the 25 words around; at least one in each passage. */
function edit(share: number): Change {
  return (page, passages, seed) => {
    const random = seeded(seed + 3);
    const sure = new Set(passages.map(({ from, to }) => from + Math.floor(random() * (to - from))));
    const isNear = (id: number): boolean =>
      [-25, 0, 25].some((off) => passageOf(passages, id + off) !== undefined);
    const changed = (word: Word): readonly Word[] => {
      if (!sure.has(word.id) && (!isNear(word.id) || random() >= share)) return [word];
      const other = { id: -1, text: someWords(page, random, 1) };
      const kind = random();
      return kind < 0.6 ? [other] : kind < 0.8 ? [] : [word, other];
    };
    return page.map((block) => ({ ...block, words: block.words.flatMap(changed) }));
  };
}
