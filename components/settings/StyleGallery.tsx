import { v7 } from 'uuid';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import type { Style, TemplateStyle } from '../../domain/attribution/style.ts';
import { STYLES } from '../../domain/attribution/styles.ts';
import { LONGEST_NAME } from '../../domain/attribution/template/longest.ts';
import { templateOfStyle } from '../../domain/attribution/template/template-of-style.ts';
import type { Sample } from '../../domain/post/sample-post.ts';
import { phrasesFor } from '../../domain/words/phrases-for.ts';
import { StyleSample } from '../shared/StyleSample.tsx';
import { styleWords } from '../shared/style-words.ts';

/** The built-in styles, each as it looks, with a button that has a copy changed. */
export function StyleGallery({
  sample,
  onCopy,
}: {
  readonly sample: Sample;
  readonly onCopy: (copy: TemplateStyle) => void;
}) {
  return (
    <>
      <h3>{t('settings_stylesGallery')}</h3>
      <ul class="style-list" aria-label={t('settings_stylesGallery')}>
        {STYLES.map((style) => (
          <li key={style.id}>
            <div class="style-head">
              <strong>{styleWords(style)}</strong>
              {style.place !== 'none' && (
                <button
                  type="button"
                  class="button"
                  aria-label={t('settings_styleCopyOf', { style: styleWords(style) })}
                  onClick={() => onCopy(copyOf(style))}
                >
                  {t('settings_styleCopy')}
                </button>
              )}
            </div>
            <StyleSample style={style} sample={sample} />
          </li>
        ))}
      </ul>
    </>
  );
}

function copyOf(style: Style): TemplateStyle {
  const { stands, template } = templateOfStyle(style, phrasesFor(uiLocale()));
  const name = t('settings_styleCopyName', { style: styleWords(style) });
  return { id: v7(), place: 'template', name: name.slice(0, LONGEST_NAME), stands, template };
}
