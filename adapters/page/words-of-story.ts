import { cleanLine } from '../../domain/markup/clean-text.ts';
import { MOST } from '../../domain/source/page-clues.ts';
import { queryAll, textInside } from './dom.ts';
import { isElsewhere } from './lines-near.ts';

const MIN_STORY_UNITS = 400;
const OTHERS = 'nav, footer, aside, form, script, [class*="cookie" i]';

/** The first longer paragraphs, or what stands for paragraphs: enough words to tell a language by. */
export function wordsOfStory(document: Document, headings: readonly Element[]): string {
  let text = '';
  for (const selector of ['p', 'li, td, blockquote, div, span']) {
    for (const element of queryAll(document, selector)) {
      if (text.length >= MOST.sample) break;
      const words = textInside(element);
      const isStory =
        words.length > 60 && words.length < 5_000 && !isElsewhere(element, headings, OTHERS);
      if (isStory) text += ` ${cleanLine(words)}`;
    }
    if (text.length > MIN_STORY_UNITS) break;
  }
  return text.slice(0, MOST.sample);
}
