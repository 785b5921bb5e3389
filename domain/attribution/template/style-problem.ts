import type { SourceRecord } from '../../source/source.ts';
import { phrasesFor } from '../../words/phrases-for.ts';
import { NO_FACTS } from '../asides.ts';
import type { Style } from '../style.ts';
import type { TemplateProblem } from './template-problem.ts';
import type { TemplateSpeaker } from './template-speaker.ts';
import type { Mention } from './template-values.ts';

const MENTIONS: readonly Mention[] = ['first', 'later', 'again'];

/**
 * What keeps the style from speaking, or null: it is tried on these sources, at every mention, and once more
 * with all of it unknown, since a fault may stand in a branch that one source never takes.
 */
export function styleProblem(
  style: Style,
  sources: readonly SourceRecord[],
  speak: TemplateSpeaker | undefined,
): TemplateProblem | null {
  if (style.place !== 'template' || !speak) return null;
  const book = phrasesFor('en');
  for (const source of sources.flatMap((one) => [one, withoutAll(one)])) {
    for (const mention of MENTIONS) {
      const occasion = { source, href: source.url, mention, facts: NO_FACTS };
      const said = speak(style.template, occasion, book);
      if (!said.ok) return said.problem;
    }
  }
  return null;
}

const withoutAll = (source: SourceRecord): SourceRecord => ({
  ...source,
  title: null,
  siteName: null,
  authors: null,
  publishedTime: null,
});
