/** A place in a page: the number of its text node, and the offset there. */
export type Spot = readonly [node: number, offset: number];

/** A passage of a page, as a reader might select it. */
export interface Picked {
  readonly kind: string;
  readonly from: Spot;
  readonly to: Spot;
}

/**
 * Picks passages of a page by chance, the same for the same seed: pieces of a line, single words,
 * whole blocks, several blocks, long stretches. Runs in the page and sees nothing of the test.
 */
export function pickPassages(seed: number, each: number): Picked[] {
  interface Word {
    readonly from: Spot;
    readonly to: Spot;
  }
  let state = seed;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const blockOf = (text: Text): Element => {
    let at = text.parentElement ?? document.body;
    while (at !== document.body && getComputedStyle(at).display.startsWith('inline'))
      at = at.parentElement ?? document.body;
    return at;
  };
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const blocks: { home: Element; words: Word[] }[] = [];
  for (let index = 0; walker.nextNode(); index += 1) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest('script,style,noscript,textarea,select,button,option,svg,.sr')) continue;
    const { width, height } = parent.getBoundingClientRect();
    if (text.data.trim() === '' || width < 2 || height < 2) continue;
    const home = blockOf(text);
    const last = blocks.at(-1);
    const block = last?.home === home ? last : { home, words: [] };
    if (block !== last) blocks.push(block);
    for (const { segment, index: at, isWordLike } of segmenter.segment(text.data))
      if (isWordLike) block.words.push({ from: [index, at], to: [index, at + segment.length] });
  }
  const told = blocks.filter(({ words }) => words.length > 0);
  const picked: Picked[] = [];
  const add = (kind: string, first: Word | undefined, last: Word | undefined) => {
    if (first && last) picked.push({ kind, from: first.from, to: last.to });
  };
  const across = (kind: string, count: number) => {
    const at = chance(Math.max(1, told.length - count));
    const [start, end] = [told[at], told[Math.min(told.length - 1, at + count)]];
    if (start && end && start !== end)
      add(kind, start.words[chance(start.words.length)], end.words[chance(end.words.length)]);
  };
  for (let round = 0; round < each; round += 1) {
    const any = told[chance(told.length)];
    add(any ? any.home.localName : '', any?.words[0], any?.words.at(-1));
    const wide = told.filter(({ words }) => words.length > 12);
    const line = wide[chance(wide.length)] ?? any;
    const at = chance(line?.words.length ?? 1);
    add(
      'piece',
      line?.words[at],
      line?.words[Math.min(line.words.length - 1, at + 2 + chance(25))],
    );
    const short = told[chance(told.length)];
    const one = chance(short?.words.length ?? 1);
    const two = Math.min((short?.words.length ?? 1) - 1, one + chance(3));
    add('short', short?.words[one], short?.words[two]);
    across('several', 1 + chance(3));
    if (round % 2 === 0) across('long', 6 + chance(8));
  }
  return picked;
}
