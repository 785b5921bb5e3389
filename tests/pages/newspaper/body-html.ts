import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './article.ts';

/** What stands under an article's headline. */
export function bodyHtml(article: Article): string {
  if (article.body === 'almanac') return almanacHtml(article);
  if (article.body === 'minutes') return minutesHtml();
  return readFileSync(join(import.meta.dirname, 'bodies', `${article.body}.html`), 'utf8');
}

const almanacHtml = ({ passages }: Article): string =>
  Object.entries(passages)
    .map(([id, { text }]) => `<p id="${id}">${text}</p>`)
    .join('\n');

/** Ten thousand paragraphs: about 1.1 million characters of text. */
function minutesHtml(): string {
  const sentence =
    'The clerk read the list of those present and the sitting was opened without objection at the usual hour.';
  const entries = Array.from(
    { length: 10_000 },
    (_, index) => `<p id="m${index + 1}">Entry ${index + 1}. ${sentence}</p>`,
  );
  return `<div id="minutes">${entries.join('\n')}</div>`;
}
