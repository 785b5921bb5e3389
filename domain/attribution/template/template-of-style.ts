import type { Phrasebook } from '../../words/phrases-for.ts';
import { forNumber } from '../../words/phrases-for.ts';
import type { Slot, SlotName, SourceForm, Style, TemplatePlace } from '../style.ts';

/** A template that says what a built-in style says, for the blogger to change. */
export interface TemplateSketch {
  readonly stands: TemplatePlace;
  readonly template: string;
}

/**
 * The style as a template, in the words of the book: a start that can be read and changed, not the style
 * to the letter. Posts on networks have forms of their own in some styles, which a template need not have.
 */
export function templateOfStyle(style: Style, book: Phrasebook): TemplateSketch {
  const { phrases, locale } = book;
  switch (style.place) {
    case 'template':
      return style;
    case 'none':
      return { stands: 'inside', template: '' };
    case 'before': {
      const say = (phrase: string, name: string) =>
        phrase.replace('{name}', name).replace('{place}', '*{{ publication }}*');
      const article = (sentence: typeof style.first) =>
        sentence.byline
          ? [
              '{% if author %}',
              say(forNumber(phrases[sentence.byline], 1, locale), '[{{ author }}]({{ url }})'),
              '{% else %}',
              say(forNumber(phrases[sentence.article], 1, locale), NAME),
              '{% endif %}',
            ].join('')
          : say(forNumber(phrases[sentence.article], 1, locale), NAME);
      return { stands: 'before', template: byMention(article(style.first), article(style.later)) };
    }
    default: {
      const lineOf = (form: SourceForm) => {
        const line = templateOfRows(form, style.link, phrases.comma);
        const said = style.phrase ? phrases[style.phrase].replace('{line}', line) : line;
        return style.place === 'inline' ? phrases.inBrackets.replace('{line}', said) : said;
      };
      const archive = style.hasArchiveLink ? ` ([${phrases.archived}]({{ archive_url }}))` : '';
      return {
        stands: style.place === 'inline' ? 'inline' : 'inside',
        template: byMention(lineOf(style.line) + archive, lineOf(style.later)),
      };
    }
  }
}

const NAME = '[*{{ publication }}*]({{ url }})';

const byMention = (first: string, later: string): string =>
  first === later
    ? first
    : `{% if mention == "first" %}\n${first}\n{% else %}\n${later}\n{% endif %}`;

const templateOfRows = (rows: SourceForm, link: readonly SlotName[], comma: string): string =>
  rows.map((row) => templateOfRow(row, linkIn(rows, link), comma)).join('<br>');

/** The slot that has the link; a title that may be unknown has the publication stand in for it. */
const linkIn = (rows: SourceForm, link: readonly SlotName[]): SlotName | undefined =>
  link.find((name) => rows.flat().some(({ of }) => of === name));

function templateOfRow(row: readonly Slot[], linked: SlotName | undefined, comma: string): string {
  // The publication is always known: what stands before it brings its comma behind it, what follows before it.
  const anchor = row.findIndex(({ of }) => of === 'publication');
  return row
    .map(({ of, marks }, index) => {
      const joint = (word: string) => ` | ${word}: "${comma}"`;
      const filter =
        anchor < 0 || index === anchor
          ? ''
          : index < anchor
            ? joint('followed_by')
            : joint('preceded_by');
      const sign = marks.includes('strong') ? '**' : marks.includes('em') ? '*' : '';
      if (of !== linked) return filter ? `{{ ${of}${filter} }}` : `${sign}{{ ${of} }}${sign}`;
      const text = `[${sign}{{ ${of} }}${sign}]({{ url }})`;
      if (of === 'publication') return text;
      const behind = index < anchor ? comma : '';
      return `{% if ${of} %}${text}${behind}{% endif %}`;
    })
    .join('');
}
