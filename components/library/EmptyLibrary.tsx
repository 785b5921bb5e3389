import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { ClipShortcut } from '../shared/ClipShortcut.tsx';
import { Sentence } from '../shared/Sentence.tsx';

/** What a newcomer sees before the first clipping: the gesture that makes one; `children` stand below it. */
export function EmptyLibrary({
  takesFocus,
  children,
}: {
  /** True when the last clipping has just gone, and the focus with it. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (takesFocus && isLost) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section class="library empty" aria-label={t('library_label')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('library_empty')}
      </h2>
      <ol>
        <li>{t('library_emptyHighlight')}</li>
        <li>
          <Sentence
            of="library_emptyClip"
            with={{ keys: <ClipShortcut />, menu: <em>{t('library_emptyMenu')}</em> }}
          />
        </li>
        <li>{t('library_emptyAdd')}</li>
      </ol>
      <p class="quiet">{t('library_emptyKeeps')}</p>
      <p>{children}</p>
    </section>
  );
}
