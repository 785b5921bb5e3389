import Defuddle from 'defuddle/full';
import { collectClues } from '../../../adapters/page/collect-clues.ts';
import { collectPost } from '../../../adapters/page/collect-post.ts';
import { heldRanges } from '../../../adapters/page/held-ranges.ts';
import { readSource } from '../../../adapters/page/read-source.ts';
import { linkUrl } from '../../../domain/source/link-url.ts';
import { asSocialSource } from '../../../domain/source/social/as-social-source.ts';
import { sourceValues } from '../../../domain/source/source.ts';
import type { Said } from './bench-page.ts';
import { selectWords } from './select-words.ts';

/** Who is asked about the passage that is selected in the page. */
const READERS: Readonly<Record<string, () => Said>> = {
  // The same steps as from the script that clips to the store.
  quotewright: () => {
    const clues = collectClues(document, location.href);
    const post = collectPost(document, heldRanges(window));
    const source = asSocialSource(readSource(document, location.href), { post, clues });
    const { title, authors, publishedTime } = sourceValues(source);
    return { title, authors, publishedTime, link: linkUrl(source) };
  },
  // Reads no selection: it has one answer for all passages. It names no address, so it is given the page's.
  defuddle: () => {
    const { title, author, published } = new Defuddle(document.cloneNode(true) as Document, {
      url: location.href,
    }).parse();
    const authors = author.split(/\s*(?:,|;|\s+and\s+)\s*/).filter(Boolean);
    return { title: title || null, authors, publishedTime: published || null, link: location.href };
  },
};

Object.assign(globalThis, {
  selectWords,
  askReader: (name: string) => READERS[name]?.() ?? null,
});
