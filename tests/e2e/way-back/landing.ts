import type { Page } from 'puppeteer-core';
import { readPaint } from './painted.ts';
import type { Picked } from './pick-passages.ts';

/**
 * Where a browser landed: on the passage, all of it or its beginning; nowhere; or on other words too.
 */
export type Landing = 'whole' | 'start' | 'missed' | 'wrong';

/** Left, top, right and bottom in CSS pixels. */
type Box = readonly [number, number, number, number];

/** Opens the link in a fresh document and tells by the marked pixels where it led. */
export async function land(page: Page, link: string, picked: Picked): Promise<Landing> {
  await page.goto('about:blank');
  await page.goto(link);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const boxes: Box[] = await page.evaluate(boxesOf, picked);
  return judge(await page.screenshot(), boxes);
}

/** How far paint may reach over the edge of its text, in pixels: glyphs do. */
const EDGE = 5;
/** So few painted pixels are no mark. */
const SPECK = 20;

function judge(png: Uint8Array, boxes: readonly Box[]): Landing {
  const { width, height, isPainted } = readPaint(png);
  const area = new Uint8Array(width * height);
  const fill = (value: number, edge: number) => {
    for (const [left, top, right, bottom] of boxes) {
      for (let y = Math.max(0, Math.round(top) - edge); y < Math.min(height, bottom + edge); y += 1)
        area.fill(
          value,
          y * width + Math.max(0, Math.round(left) - edge),
          y * width + Math.min(width, Math.max(0, Math.round(right) + edge)),
        );
    }
  };
  fill(1, EDGE);
  fill(2, 0);
  let [inside, outside, whole] = [0, 0, 0];
  for (let at = 0; at < area.length; at += 1) {
    const place = area[at] ?? 0;
    if (place === 2) whole += 1;
    if (!isPainted(at % width, Math.floor(at / width))) continue;
    if (place === 2) inside += 1;
    else if (place === 0) outside += 1;
  }
  if (inside + outside < SPECK) return 'missed';
  if (outside > SPECK || inside < SPECK) return 'wrong';
  return inside / whole > 0.75 ? 'whole' : 'start';
}

/** The boxes of the passage's text that lie in the window. Runs in the page. */
function boxesOf({ from, to }: Picked): Box[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  for (let index = 0; walker.nextNode() && index <= to[0]; index += 1) {
    if (index < from[0]) continue;
    const text = walker.currentNode as Text;
    const range = document.createRange();
    range.setStart(text, index === from[0] ? from[1] : 0);
    range.setEnd(text, index === to[0] ? to[1] : text.length);
    for (const { left, top, right, bottom } of range.getClientRects())
      if (bottom > 0 && top < innerHeight) boxes.push([left, top, right, bottom]);
  }
  return boxes;
}
