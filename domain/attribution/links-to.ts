import type { Block } from '../post/post.ts';
import { addressKey, entryAddress, linkUrl, sourceKey } from '../source/link-url.ts';
import type { SourceRecord } from '../source/source.ts';

/** True when the block is a paragraph with a link to the source. */
export function linksTo(block: Block | null, source: SourceRecord): boolean {
  if (block?.kind !== 'paragraph') return false;
  return block.content.some(
    (inline) => inline.kind === 'text' && inline.href !== null && leadsTo(inline.href, source),
  );
}

function leadsTo(href: string, source: SourceRecord): boolean {
  if (!/^https?:/.test(href)) return false;
  // A link to the page of a comment leads to somebody else's words.
  if (source.entry) return entryAddress(href) === linkUrl(source);
  return sourceKey({ url: href, canonicalUrl: null }) === addressKey(source.key);
}
