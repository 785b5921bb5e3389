import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findClippings } from '../../adapters/db/clippings.ts';
import { copyImage } from '../../adapters/files/copy-image.ts';
import { copyText } from '../../adapters/files/copy-text.ts';
import { saveBlob } from '../../adapters/files/download.ts';
import { t } from '../../adapters/i18n/t.ts';
import { slugOf } from '../../domain/post/slug-of.ts';
import { cardText } from '../../domain/render/card-text.ts';
import { useNotify } from '../shared/Notices.tsx';
import { type PlainMessage, useAct } from '../shared/use-act.ts';
import { useWatch } from '../shared/use-watch.ts';
import { CARD_SIZE, type CardTheme } from './draw-card.ts';
import { useCard } from './use-card.ts';

const THEMES: readonly (readonly [CardTheme, PlainMessage])[] = [
  ['light', 'library_cardLight'],
  ['dark', 'library_cardDark'],
];

/** So many letters of the title make the file's name. */
const NAME = 60;

/** Shows a clipping as a picture with its source, drawn here and sent nowhere, to be copied or saved, and its description. */
export function QuoteCard({
  clippingId,
  onClose,
}: {
  readonly clippingId: string;
  readonly onClose: () => void;
}) {
  const act = useAct();
  const notify = useNotify();
  const dialog = useRef<HTMLDialogElement>(null);
  const [theme, setTheme] = useState<CardTheme>('light');
  const found = useWatch(() => findClippings([clippingId]), [clippingId]);
  const sourced = found?.get(clippingId);
  const text = useMemo(() => sourced && cardText(sourced, navigator.language), [sourced]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const card = useCard(canvas, text, theme);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const copy = async (work: () => Promise<void>, said: PlainMessage) => {
    if (await act(work, 'library_cardNotCopied')) notify({ text: t(said) });
  };
  const name = slugOf(sourced?.source.title?.value ?? '').slice(0, NAME) || 'quote';
  return (
    <dialog
      ref={dialog}
      class="quote-card"
      aria-label={t('library_card')}
      aria-busy={card.kind === 'drawing'}
      onClose={onClose}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={text?.alt}
        hidden={card.kind !== 'drawn'}
        {...CARD_SIZE}
      />
      {card.kind === 'drawn' && text && (
        <>
          <fieldset class="card-themes">
            <legend class="visually-hidden">{t('library_cardTheme')}</legend>
            {THEMES.map(([one, label]) => (
              <label key={one} class="choice">
                <input
                  type="radio"
                  name="card-theme"
                  checked={theme === one}
                  onChange={() => setTheme(one)}
                />
                {t(label)}
              </label>
            ))}
          </fieldset>
          <label class="field">
            <span>{t('library_cardAlt')}</span>
            <textarea dir="auto" rows={3} readOnly value={text.alt} />
          </label>
        </>
      )}
      {card.kind === 'too-long' && <p role="alert">{t('library_cardTooLong')}</p>}
      {card.kind === 'failed' && <p role="alert">{t('library_cardFailed')}</p>}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('shared_close')}
        </button>
        {card.kind === 'drawn' && text && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => copy(() => copyText(text.alt), 'library_cardAltCopied')}
            >
              {t('library_cardCopyAlt')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => saveBlob(`${name}${theme === 'dark' ? '-dark' : ''}.png`, card.png)}
            >
              {t('library_cardSave')}
            </button>
            <button
              type="button"
              class="button primary"
              onClick={() => copy(() => copyImage(card.png, text.alt), 'library_cardCopied')}
            >
              {t('library_cardCopy')}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}
