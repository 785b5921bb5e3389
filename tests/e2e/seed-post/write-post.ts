import type { Page } from 'puppeteer-core';
import {
  addClipping,
  embed,
  goToEnd,
  setDetails,
  writeParagraph,
} from '../surfaces/write-draft.ts';
import { type Part, SEED_POST } from './seed-post.ts';

/** Writes the post in the desk with mouse and keyboard, from the clippings in the library. */
export async function writePost(desk: Page): Promise<void> {
  await desk.bringToFront();
  await setDetails(desk, SEED_POST);
  for (const [index, part] of SEED_POST.parts.entries()) {
    await goToEnd(desk);
    const afterOwn = SEED_POST.parts[index - 1]?.kind === 'own';
    if (afterOwn && part.kind === 'own') await desk.keyboard.press('Enter');
    await writePart(desk, part);
  }
}

async function writePart(desk: Page, part: Part): Promise<void> {
  switch (part.kind) {
    case 'own':
      return writeParagraph(desk, part.words);
    case 'quote':
      return addClipping(desk, part.passage.text.slice(0, 60));
    case 'embed':
      return embed(desk, part.url);
  }
}
