import type { Inline } from '../../post/post.ts';
import type { Phrasebook } from '../../words/phrases-for.ts';
import { heldValues, withoutHeld } from './held-values.ts';
import { readLine } from './read-line.ts';
import { templateEngine } from './template-engine.ts';
import { type TemplateProblem, templateProblem } from './template-problem.ts';
import { type TemplateOccasion, templateValues } from './template-values.ts';

/** What a template says of a quote, or why it says nothing. */
export type TemplateSaid =
  | { readonly ok: true; readonly content: readonly Inline[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** Has templates speak; never throws. */
export type TemplateSpeaker = (
  template: string,
  occasion: TemplateOccasion,
  book: Phrasebook,
) => TemplateSaid;

/** A template that went on too long so often is not tried again: a draft may have hundreds of quotes. */
const TRIES = 2;

/** A speaker, which remembers the templates that it has read, and those that never end. */
export function templateSpeaker(): TemplateSpeaker {
  const held = heldValues();
  const engine = templateEngine(held);
  const endless = new Map<string, number>();
  return (template, occasion, book) => {
    held.clear();
    const stopped = endless.get(template) ?? 0;
    if (stopped >= TRIES) return { ok: false, problem: { kind: 'limit', name: '', line: null } };
    try {
      const written = engine(withoutHeld(template), templateValues(occasion, book));
      return { ok: true, content: readLine(written, held, book.direction) };
    } catch (error) {
      const problem = templateProblem(error);
      if (problem.kind === 'limit') endless.set(template, stopped + 1);
      return { ok: false, problem };
    }
  };
}
