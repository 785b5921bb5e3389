import type { Style } from '../attribution/style.ts';
import type { TemplateSpeaker } from '../attribution/template/template-speaker.ts';
import type { SourcedClipping } from '../clipping/clipping.ts';
import { makeDraft } from '../draft/draft.ts';
import { draftSchema } from '../draft/draft-schema.ts';
import { writeBody } from '../draft/read-body.ts';
import { compose } from './compose.ts';
import type { Post } from './post.ts';

/** So many UTF-16 units of a quote show where its attribution stands. */
const SHOWN = 90;

/** What a style is tried on. */
export interface Sample {
  readonly clippings: readonly SourcedClipping[];
  /** BCP 47 language of the post. */
  readonly lang: string;
  readonly speak?: TemplateSpeaker | undefined;
}

/** The clippings in this style, one after the other and each only by its first words: to look at, not to send. */
export function samplePost(style: Style, { clippings, lang, speak }: Sample): Post {
  const quotes = clippings.map(({ clipping: { id } }) =>
    draftSchema.node('quote', { clippingId: id }),
  );
  const body = quotes.length > 0 ? quotes : [draftSchema.node('paragraph')];
  const draft = {
    ...makeDraft('sample', 0),
    ...{ lang, style: style.id },
    body: writeBody(draftSchema.node('doc', null, body)),
  };
  return compose(draft, {
    clippings: new Map(clippings.map((quoted) => [quoted.clipping.id, shortened(quoted)])),
    locale: lang,
    date: '',
    styles: [style],
    speak,
  });
}

function shortened({ clipping, source }: SourcedClipping): SourcedClipping {
  const line = clipping.text.replace(/\s+/g, ' ').trim();
  if (line.length <= SHOWN) return { clipping: { ...clipping, markup: paragraphOf(line) }, source };
  // Cut between words where the language has gaps between them.
  const start = line.slice(0, SHOWN).toWellFormed();
  const words = start.replace(/\s+\S*$/, '');
  return { clipping: { ...clipping, markup: paragraphOf(`${words}…`) }, source };
}

const paragraphOf = (text: string) => [{ tag: 'p' as const, children: [text] }];
