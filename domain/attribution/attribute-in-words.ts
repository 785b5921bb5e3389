import type { Inline } from '../post/post.ts';
import { asides, joined, NO_FACTS } from './asides.ts';
import { type Attribution, type Manner, NOTHING_SAID, withAsides } from './attribution.ts';
import type { Style, TemplateStyle } from './style.ts';
import { styleById } from './styles.ts';

/**
 * What a template said, at its place. What it does not say of the quote itself by `emphasis` and
 * `hat_tip` is said beside it.
 */
export function attributeInWords(
  { stands, template }: TemplateStyle,
  content: readonly Inline[],
  { book, facts = NO_FACTS }: Manner,
): Attribution {
  const beside = asides(
    {
      isEmphasised: facts.isEmphasised && !/\bemphasis\b/.test(template),
      hatTip: /\bhat_tip\b/.test(template) ? '' : facts.hatTip,
    },
    null,
    book,
  );
  const orNull = (line: readonly Inline[]) => (line.length > 0 ? line : null);
  switch (stands) {
    case 'before': {
      const before = content.length > 0 ? ({ kind: 'paragraph', content } as const) : null;
      return { ...NOTHING_SAID, before, line: orNull(beside) };
    }
    case 'inside': {
      const line = content.length > 0 ? withAsides(content, beside, book) : beside;
      return { ...NOTHING_SAID, line: orNull(line) };
    }
    case 'inline':
      return { ...NOTHING_SAID, tail: orNull(joined([content, beside], book)) };
  }
}

/** What is said instead of a template that fails: the usual thing at the same place. */
export const standInFor = ({ stands }: TemplateStyle): Style =>
  styleById({ before: 'lead-in', inside: 'last-paragraph', inline: 'inline' }[stands]);
