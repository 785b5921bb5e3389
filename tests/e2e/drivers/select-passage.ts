import type { Page } from 'puppeteer-core';

/** A passage of a page: a whole element, from one element to another, or certain words in an element. */
export type Passage =
  | string
  | { readonly from: string; readonly to: string }
  | { readonly in: string; readonly words: string };

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Selects a passage by pressing, dragging and releasing the mouse, and returns what is then
 * selected. The passage must fit into the window.
 */
export async function selectByMouse(page: Page, passage: Passage): Promise<string> {
  await page.bringToFront();
  const { start, end } = await findEnds(page, passage);
  await page.evaluate(() => getSelection()?.removeAllRanges()); // else the mouse would drag the words away
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
  return readSelection(page);
}

/** Selects the paragraph under the mouse by a triple click. */
export async function selectByTripleClick(page: Page, selector: string): Promise<string> {
  await page.bringToFront();
  await page.click(selector, { count: 3 });
  return readSelection(page);
}

/**
 * Selects a passage with Shift and the arrow keys, its first letter being selected as "find in
 * page" leaves it, and returns what is then selected. Throws when the keys do not get there.
 */
export async function selectByKeyboard(page: Page, passage: Passage): Promise<string> {
  await page.bringToFront();
  const wanted = lettersOf((await findEnds(page, passage)).text);
  let selected = await readSelection(page);
  for (let presses = 0; lettersOf(selected) !== wanted; presses += 1) {
    if (presses > wanted.length) throw new Error(`Shift and arrows select only: ${selected}`);
    const byWord = wanted.length - lettersOf(selected).length > 20;
    const held = byWord ? (['Shift', 'Control'] as const) : (['Shift'] as const);
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press('ArrowRight');
    for (const key of held) await page.keyboard.up(key);
    selected = await readSelection(page);
  }
  return selected;
}

const readSelection = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

/** Without spaces, since a selection shows a new line where a range between paragraphs has nothing. */
const lettersOf = (text: string): string => text.replace(/\s+/g, '');

/** Brings the passage into view and selects its first letter; points are in the page's own pixels. */
function findEnds(
  page: Page,
  passage: Passage,
): Promise<{ start: Point; end: Point; text: string }> {
  const asked = typeof passage === 'string' ? { from: passage, to: passage } : passage;
  return page.evaluate((given) => {
    const find = (selector: string): Element => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`Nothing on the page is ${selector}`);
      return found;
    };
    const textsOf = (element: Element): Text[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text && node.data.trim() !== '') texts.push(node);
      }
      return texts;
    };
    const range = document.createRange();
    if ('words' in given) {
      const texts = textsOf(find(given.in));
      const whole = texts.map((text) => text.data).join('');
      const at = whole.indexOf(given.words);
      if (at < 0) throw new Error(`"${given.words}" is not in ${given.in}`);
      let passed = 0;
      for (const text of texts) {
        const [from, to] = [at - passed, at + given.words.length - passed];
        if (from >= 0 && from < text.length) range.setStart(text, from);
        if (to > 0 && to <= text.length) range.setEnd(text, to);
        passed += text.length;
      }
    } else {
      const [first, last] = [textsOf(find(given.from))[0], textsOf(find(given.to)).at(-1)];
      if (!first || !last) throw new Error('An element without words cannot be selected');
      range.setStart(first, first.data.search(/\S/));
      range.setEnd(last, last.data.trimEnd().length);
    }
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (range.getBoundingClientRect().bottom > innerHeight) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const [open, close] = [boxes[0], boxes.at(-1)];
    if (!open || !close) throw new Error('The passage is not shown');
    if (open.top < 0 || close.bottom > innerHeight)
      throw new Error('The passage does not fit into the window');
    const { startContainer, startOffset } = range;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, startContainer, startOffset + 1);
    return {
      start: { x: open.left + 0.5, y: open.top + open.height / 2 },
      end: { x: close.right - 0.5, y: close.top + close.height / 2 },
      text: String(range),
    };
  }, asked);
}
