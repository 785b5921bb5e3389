import type { Anchor } from '../../../domain/anchor/anchor.ts';
import { textFragment } from '../../../domain/anchor/text-fragment.ts';
import type { Lab } from '../page-lab.ts';
import { type Landing, land } from './landing.ts';
import { PAINT_STYLE } from './painted.ts';
import { type Picked, pickPassages } from './pick-passages.ts';

/** A page as it is served. */
export interface TriedPage {
  readonly name: string;
  readonly html: string;
}

/** What became of one passage: where its link led, or that it has a plain one. */
export interface Trial {
  readonly page: string;
  readonly kind: string;
  readonly text: string;
  readonly fragment: string | null;
  readonly landing: Landing | 'plain';
}

/** Room above and below, so that a link that leads nowhere shows none of the page. */
const STYLE = `<style>${PAINT_STYLE}html,body{overflow:visible!important;height:auto!important;position:static!important;scroll-behavior:auto!important}body{padding:4000px 0!important}*{animation:none!important;transition:none!important}</style>`;

interface Lent {
  readonly lab: {
    readonly readSelection: (
      window: Window,
    ) => { readonly text: string; readonly anchor: Anchor } | { readonly error: string };
  };
}

/** Shows the page, clips passages from it, and follows the link of each. */
export async function tryPage(
  lab: Lab,
  { name, html }: TriedPage,
  rounds: { readonly seed: number; readonly each: number },
): Promise<Trial[]> {
  await showTried(lab, html);
  const address = lab.page.url();
  const picks = await lab.page.evaluate(pickPassages, rounds.seed, rounds.each);
  const clipped = await lab.page.evaluate(clipAll, picks);
  const trials: Trial[] = [];
  for (const { picked, text, anchor } of clipped) {
    const fragment = textFragment(anchor);
    const landing = fragment ? await land(lab.page, `${address}#${fragment}`, picked) : 'plain';
    trials.push({ page: name, kind: picked.kind, text, fragment, landing });
  }
  return trials;
}

/** Shows the page with room around it and its marks painted. */
export const showTried = (lab: Lab, html: string): Promise<void> =>
  lab.show(html.includes('<head') ? html.replace(/<head[^>]*>/i, `$&${STYLE}`) : STYLE + html);

function clipAll(
  picks: readonly Picked[],
): { readonly picked: Picked; readonly text: string; readonly anchor: Anchor }[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return picks.flatMap((picked) => {
    const [from, to] = [texts[picked.from[0]], texts[picked.to[0]]];
    if (!from || !to) return [];
    getSelection()?.setBaseAndExtent(from, picked.from[1], to, picked.to[1]);
    const reading = (globalThis as unknown as Lent).lab.readSelection(window);
    return 'error' in reading ? [] : [{ picked, text: reading.text, anchor: reading.anchor }];
  });
}
