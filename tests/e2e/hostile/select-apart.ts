import type { Frame, Page } from 'puppeteer-core';
import type { Select } from './trial.ts';

/** A world of its own in a page, as a content script has it; puppeteer keeps it to itself. */
interface Realm {
  evaluate<Argument, Value>(
    run: (argument: Argument) => Value,
    argument: Argument,
  ): Promise<Awaited<Value>>;
}

/** Where the page's own tricks do not reach. */
const apart = (frame: Frame): Realm =>
  (frame as unknown as { isolatedRealm(): Realm }).isolatedRealm(); // checked by every test that uses it

/** Selects as the trial says, as a hand would see it done: the page cannot lie about it or take part in it. */
export async function selectApart(page: Page, select: Select): Promise<void> {
  const closed = select.shadowClosed;
  if (closed !== undefined) {
    const { x, y } = await apart(page.mainFrame()).evaluate(middleOf, closed);
    await page.mouse.click(x, y, { count: 3 });
    return;
  }
  if (select.frame === undefined) return apart(page.mainFrame()).evaluate(selectHere, select);
  const { x, y } = await apart(page.mainFrame()).evaluate(middleOf, select.frame);
  await page.mouse.click(x, y);
  const name = /name=([\w-]+)/.exec(select.frame)?.[1];
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const named = await Promise.all(frames.map((frame) => nameOf(frame)));
  const frame = frames[Math.max(0, name === undefined ? 0 : named.indexOf(name))];
  if (!frame) throw new Error('The page has no such frame');
  await apart(frame).evaluate(selectHere, select);
}

const nameOf = (frame: Frame): Promise<string> => apart(frame).evaluate(() => window.name, null);

/** The middle of an element's box, in the window. */
function middleOf(css: string): { x: number; y: number } {
  const found = Document.prototype.querySelector.call(document, css);
  const box = found && Element.prototype.getBoundingClientRect.call(found);
  if (!box) throw new Error(`Nothing on the page is ${css}`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 60) / 2 };
}

/** Runs in the page, so it holds all that it needs. An offset counts an element's children, or letters where it has not so many. */
function selectHere(select: Select): void {
  const find = (root: Document | ShadowRoot, css: string): Element => {
    const { prototype } = root instanceof Document ? Document : DocumentFragment;
    const found = prototype.querySelector.call(root, css);
    if (!found) throw new Error(`Nothing on the page is ${css}`);
    return found;
  };
  const { start, end, css = 'body' } = select;
  if (select.input !== undefined) {
    const field = find(document, select.input) as HTMLInputElement;
    HTMLElement.prototype.focus.call(field);
    field.setSelectionRange(Number(start), Number(end));
    return;
  }
  const host = select.shadow === undefined ? null : find(document, select.shadow);
  const root: Document | ShadowRoot = host?.shadowRoot ?? document;
  const countIn = (element: Element): number =>
    Reflect.get(Node.prototype, 'childNodes', element).length;
  const place = ([where, at]: readonly [string, number]): readonly [Node, number] => {
    const element = find(root, where);
    const text = Document.prototype.createTreeWalker.call(document, element, 4).nextNode();
    return text && at > countIn(element) ? [text, at] : [element, at];
  };
  const around = (where: string) => {
    const element = find(root, where);
    return { from: [element, 0] as const, to: [element, countIn(element)] as const };
  };
  const isExact = typeof start === 'object' && typeof end === 'object';
  const ends = isExact ? { from: place(start), to: place(end) } : around(css);
  const selection = window.getSelection();
  if (select.ranges) selection?.removeAllRanges();
  for (const where of select.ranges ?? []) {
    const range = Document.prototype.createRange.call(document);
    range.selectNodeContents(find(root, where));
    selection?.addRange(range);
  }
  if (select.ranges) return;
  const [first, last] = select.backward ? [ends.to, ends.from] : [ends.from, ends.to];
  selection?.setBaseAndExtent(...first, ...last);
}
