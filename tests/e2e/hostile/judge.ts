import { unreadableWords } from '../../../components/popup/unreadable-words.ts';
import { problemWords } from '../../../components/toast/words.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { markupToHtml } from '../../../domain/markup/to-html.ts';
import { linkUrl } from '../../../domain/source/link-url.ts';
import { type SourceRecord, sourceValues } from '../../../domain/source/source.ts';
import { exportedForms } from './exported-forms.ts';
import type { Expected, Outcome, Trial } from './trial.ts';

/** What a trial calls a refusal, and the words of ours that say it. */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  'nothing-selected': [problemWords('nothing-selected')],
  'stale-selection': [problemWords('nothing-selected'), problemWords('taken-away')],
  'closed-shadow': [problemWords('nothing-selected')],
  'frame-unreachable': [problemWords('other-frame')],
  'too-long': [problemWords('too-long')],
  'unsupported-document': [problemWords('not-a-page')],
  'pdf-viewer': [problemWords('not-a-page'), unreadableWords('pdf')],
  'restricted-page': (['browser-page', 'store', 'not-granted', 'file', 'pdf'] as const).map(
    unreadableWords,
  ),
};

/** What differs from what is expected, a line each; empty when nothing does. */
export function judge({ expect: wanted, name }: Trial, outcome: Outcome): readonly string[] {
  const { stored, threw } = outcome;
  const lines = threw.map((error) => `threw: ${error}`);
  const count =
    wanted.clippings ?? (stored.length === 0 && mayRefuse(name, wanted, outcome) ? 0 : 1);
  if (stored.length !== count)
    lines.push(
      `${stored.length} clippings instead of ${count}; said: ${outcome.said || 'nothing'}`,
    );
  else if (wanted.error && stored.length === 0 && !mayRefuse(name, wanted, outcome))
    lines.push(`said: ${outcome.said || 'nothing'}`);
  if (stored[0]) lines.push(...judgeStored(wanted, outcome, stored[0]));
  return lines;
}

/** What may be otherwise, and is worth a look: the markup. */
export function remark({ expect: { html } }: Trial, { stored }: Outcome): readonly string[] {
  if (!html || !stored[0]) return [];
  const kept = markupToHtml(readMarkup(stored[0].clipping.markup) ?? []);
  // Some trials say it in words, and name an element.
  const element = html.startsWith('<') ? null : /<\w+/.exec(html)?.[0];
  const isIt = element ? kept.includes(element) : kept === html;
  return isIt ? [] : [`markup: ${kept} (the trial says: ${html})`];
}

/**
 * Pages that take the selected nodes away. Only reading mode has a script there before that happens;
 * without it the words are gone when the shortcut is pressed, and that this is said is what counts.
 */
const TAKES_AWAY = /^(virtual-list|rerender-on-select)/;

function mayRefuse(name: string, { error }: Expected, { said }: Outcome): boolean {
  const codes = [...[error ?? []].flat(), ...(TAKES_AWAY.test(name) ? ['stale-selection'] : [])];
  return codes.some((code) => code && REFUSALS[code]?.some((words) => said.includes(words)));
}

function judgeStored(
  wanted: Expected,
  { address, said }: Outcome,
  { clipping, source: row }: Outcome['stored'][number],
): readonly string[] {
  const source = row as unknown as SourceRecord; // stored by this program
  const { title, authors } = sourceValues(source);
  const text = String(clipping.text);
  const lines: string[] = [];
  if (wanted.text !== undefined && fold(text) !== fold(wanted.text)) lines.push(`text: ${text}`);
  let from = 0;
  for (const piece of wanted.textOrder ?? []) {
    const at = fold(text).indexOf(isCut(text, piece) ? lastWord(text) : fold(piece), from);
    if (at < 0) lines.push(`text: no "${piece}" in its place in: ${text}`);
    else from = at + 1;
  }
  // The anchor is the page's own text, hidden words and all, by which the place is found again; what
  // was left out is kept apart. Neither is shown, unless the blogger asks for it, or leaves the library.
  const { anchor: _, otherVariant: __, ...kept } = clipping;
  const everything = Object.entries({
    text,
    clipping: JSON.stringify(kept),
    source: JSON.stringify(row),
    toast: said,
    ...exportedForms(clipping, source),
  });
  for (const words of wanted.must ?? [])
    if (!text.includes(words)) lines.push(`text: without "${words}": ${text}`);
  for (const words of wanted.mustNot ?? []) {
    const holding = everything
      .filter(([where, one]) => one.includes(words) && (!isCode(words) || SHOWN.has(where)))
      .map(([where]) => where);
    if (holding.length > 0) lines.push(`"${words}" is in: ${holding.join(', ')}`);
  }
  if (wanted.title !== undefined && title !== wanted.title) lines.push(`title: ${title}`);
  if (wanted.author !== undefined && String(authors) !== String(wanted.author))
    lines.push(`author: ${authors}`);
  const link = linkUrl(source);
  if (wanted.url !== undefined && !isThere(wanted.url, link, address)) lines.push(`url: ${link}`);
  return lines;
}

/** What would do harm as a piece of HTML is only words in a plain text, which may be about HTML. */
const isCode = (words: string): boolean => words.startsWith('<') || words.endsWith('=');

const SHOWN: ReadonlySet<string> = new Set(['html', 'clipboard', 'gutenberg', 'markdown, shown']);

/** True when the link is the one that the trial describes. */
function isThere(wanted: string, link: string, address: string): boolean {
  const [given, page] = [new URL(link), new URL(address)];
  if (wanted.startsWith('endsWith:')) return link.endsWith(wanted.slice(9));
  if (wanted.startsWith('path-and-query:')) {
    return given.pathname === page.pathname && given.search === wanted.slice(15);
  }
  if (wanted === 'frame') return given.host !== page.host && /^http/.test(link);
  if (wanted === 'page-or-frame') return /^http/.test(link);
  return given.origin === page.origin && given.pathname === page.pathname;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A selection that ends within a word ends the piece there. */
const isCut = (text: string, piece: string): boolean => fold(piece).startsWith(lastWord(text));

const lastWord = (text: string): string => fold(text).split(' ').at(-1) ?? '';
