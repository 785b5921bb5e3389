import type { Node } from 'prosemirror-model';
import { shelfName } from '../attribution/shelf-name.ts';
import type { SourcedClipping } from '../clipping/clipping.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import { linkUrl } from '../source/link-url.ts';
import type { SourceRecord } from '../source/source.ts';
import type { DraftBody } from './draft.ts';
import { draftSchema } from './draft-schema.ts';
import { writeBody } from './read-body.ts';

/** So many quotes are more than anybody reads in one post, and still open at once in an editor. */
export const ROUNDUP_MOST = 200;

/**
 * The body of a link post: each article with its linked title as a heading (a line, where it has no title:
 * the name of who wrote it is no headline), and below it each of its clippings with an empty paragraph for the
 * blogger's comment. Articles stand in the order given, the clippings of each as its text has them.
 * `locale` is the language in which names without a title are listed.
 */
export function roundupBody(clippings: readonly SourcedClipping[], locale: string): DraftBody {
  const shelves = [...Map.groupBy(clippings, ({ source }) => source.id).values()];
  const blocks = shelves.flatMap((shelf) => {
    const [first] = shelf;
    if (!first) return [];
    return [headOf(first.source, locale), ...shelf.toSorted(inTheArticle).flatMap(withComment)];
  });
  return writeBody(draftSchema.node('doc', null, blocks.length > 0 ? blocks : [paragraph()]));
}

const inTheArticle = (one: SourcedClipping, other: SourcedClipping): number =>
  one.clipping.anchor.position.start - other.clipping.anchor.position.start;

const withComment = ({ clipping }: SourcedClipping): readonly Node[] => [
  draftSchema.node('quote', { clippingId: clipping.id }),
  paragraph(),
];

const paragraph = (): Node => draftSchema.node('paragraph');

function headOf(source: SourceRecord, locale: string): Node {
  const { name } = shelfName(source, locale);
  const href = safePageUrl(linkUrl(source));
  const words = draftSchema.text(name, href === null ? [] : [draftSchema.mark('link', { href })]);
  return source.title?.value
    ? draftSchema.node('heading', { level: 2 }, words)
    : draftSchema.node('paragraph', null, words);
}
