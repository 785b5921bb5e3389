import type { Page } from 'puppeteer-core';
import type { Anchor } from '../../../domain/anchor/anchor.ts';
import { partsOfClipping } from '../../../domain/clipping/clipping-record.ts';
import { sourceId } from '../../../domain/record/stable-id.ts';
import { sourceKey } from '../../../domain/source/link-url.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';

/** A long story, and what was clipped all over it. */
export interface LongStory {
  readonly html: string;
  readonly anchors: readonly Anchor[];
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za'.split(' ');

/** Writes a long story out of words that say nothing; the same one each time. */
export function writeLongStory(letters: number, picks: number): LongStory {
  let seed = 7;
  const dice = (sides: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % sides;
  };
  const word = () => Array.from({ length: 2 + dice(3) }, () => SYLLABLES[dice(20)]).join('');
  const sentence = () => `The ${Array.from({ length: 12 + dice(8) }, word).join(' ')} end.`;
  const paragraphs: string[][] = [];
  for (let length = 0; length < letters; ) {
    const paragraph = [sentence(), sentence(), sentence(), sentence()];
    paragraphs.push(paragraph);
    length += paragraph.join(' ').length;
  }
  const step = Math.floor(paragraphs.length / picks);
  const texts = paragraphs.map((paragraph) => paragraph.join(' '));
  const anchors = Array.from({ length: picks }, (_, at) => {
    const [first = '', exact = '', next = ''] = paragraphs[at * step] ?? [];
    const start = ['Long', ...texts.slice(0, at * step), first].join(' ').length + 1;
    return anchorOf(exact, {
      start,
      prefix: `${first} `.slice(-32),
      suffix: ` ${next}`.slice(0, 32),
    });
  });
  const html = texts.map((text) => `<p>${text}</p>`).join('\n');
  return { html: `<title>Long</title><h1>Long</h1>\n${html}`, anchors };
}

const anchorOf = (
  exact: string,
  around: { readonly start: number; readonly prefix: string; readonly suffix: string },
): Anchor => {
  const { start, prefix, suffix } = around;
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
};

/** Puts clippings with these anchors into the store, as if they had been made on the page of `url`. */
export async function fillStore(
  options: Page,
  url: string,
  anchors: readonly Anchor[],
): Promise<void> {
  const source = sourceOf({ id: sourceId(sourceKey({ url, canonicalUrl: null })), url });
  const parts = anchors.map((anchor) => {
    const { clipping } = clippingOf(crypto.randomUUID(), [anchor.quote.exact], source);
    return partsOfClipping({ ...clipping, anchor });
  });
  await options.evaluate(
    async (sourceRow, clippings) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('quotewright');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = database.transaction(['sources', 'clippings', 'clippingBodies'], 'readwrite');
      change.objectStore('sources').put(sourceRow);
      for (const { row, body } of clippings) {
        change.objectStore('clippings').put(row);
        change.objectStore('clippingBodies').put(body);
      }
      await new Promise((done) => change.addEventListener('complete', done));
      database.close();
    },
    source,
    parts,
  );
}
