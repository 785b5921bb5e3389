/** What the press calls a line above or before a headline, which names its subject. */
const KICKERS =
  /^(?:kickers?|eyebrow|overline|overhead|topline|dachzeile|spitzmarke|surtitre|surtitle|supertitle|overtitle|pretitle|antetitulo|cintillo|occhiello|rubric|rubrik|catline|badges?|pill|chip|ribbon|icons?|glyphicon|sr|screenreader)$/;
/** What may as well name a part of the headline itself. */
const LABELS =
  /^(?:labels?|tags?|flag|slug|category|section|topic|live|video|premium|plus|paid|paywall|abo|exclusive|status|type|counts?|counter|comments?|shares?|lock|meta|date|time|author|byline|channel|marker|indicator|permalink|anchor|headerlink|edit|editsection|icon|symbols?|fa|svg|subtitle|subhead|subheadline|deck|dek|standfirst)$/;
const HEADLINE = /^(?:title|headline|heading|hed|head)$/;

/** How sure the markup is that the words beside a headline are not of it. */
export type LabelMark = 'kicker' | 'label' | null;

/** Judges what the markup calls the elements around a run of words. */
export function labelMark(mark: string): LabelMark {
  const names = mark
    .split(/\s+/)
    .map(wordsOf)
    .filter((words) => !HEADLINE.test(words.at(-1) ?? ''));
  if (names.some((words) => words.some((word) => KICKERS.test(word)))) return 'kicker';
  return names.some((words) => words.some((word) => LABELS.test(word))) ? 'label' : null;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
