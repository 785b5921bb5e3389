import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardText } from '../../domain/render/card-text.ts';
import { type CardTheme, drawCard, pngOf } from './draw-card.ts';

/** How the drawing of a card stands. */
export type DrawnCard =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'drawn'; readonly png: Blob }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed' };

/** Draws the card on the canvas, anew when its words or its looks change. */
export function useCard(
  canvas: RefObject<HTMLCanvasElement | null>,
  text: CardText | undefined,
  theme: CardTheme,
): DrawnCard {
  const [drawn, setDrawn] = useState<DrawnCard>({ kind: 'drawing' });
  useEffect(() => {
    const { current } = canvas;
    if (!text || !current) return;
    let isGone = false;
    const draw = async (): Promise<DrawnCard> => {
      if (!drawCard(current, text, theme)) return { kind: 'too-long' };
      return { kind: 'drawn', png: await pngOf(current) };
    };
    draw()
      .catch((error: unknown): DrawnCard => {
        console.error(error);
        return { kind: 'failed' };
      })
      .then((card) => {
        if (!isGone) setDrawn(card);
      });
    return () => {
      isGone = true;
    };
  }, [text, theme]);
  return drawn;
}
