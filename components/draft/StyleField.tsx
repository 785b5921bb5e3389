import { findClippings } from '../../adapters/db/clippings.ts';
import { t } from '../../adapters/i18n/t.ts';
import { styleById } from '../../domain/attribution/styles.ts';
import { styleProblem } from '../../domain/attribution/template/style-problem.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftLanguage } from '../../domain/draft/draft-lang.ts';
import { quotedClippings } from '../../domain/draft/quoted-clippings.ts';
import { readBody } from '../../domain/draft/read-body.ts';
import { StyleOptions } from '../shared/StyleOptions.tsx';
import { StyleSample } from '../shared/StyleSample.tsx';
import { templateWords } from '../shared/template-words.ts';
import { useStyles } from '../shared/use-styles.ts';
import { useWatch } from '../shared/use-watch.ts';

/** So many quotes of the draft show what a style says. */
const SHOWN = 2;

/** Chooses how the draft's quotes are attributed, and shows it on the first of them. */
export function StyleField({
  draft,
  onChoose,
}: {
  readonly draft: Draft;
  readonly onChoose: (style: string) => void;
}) {
  const known = useStyles();
  const ids = [...new Set(quotedClippings(readBody(draft.body)))].slice(0, SHOWN);
  const found = useWatch(() => findClippings(ids), [ids.join()]);
  if (!known) return null;
  const style = styleById(draft.style, known.styles);
  const clippings = found ? [...found.values()] : [];
  const sources = clippings.map(({ source }) => source);
  const problem = styleProblem(style, sources, known.speak);
  const lang = draftLanguage(draft, navigator.language);
  return (
    <div class="field wide">
      <label class="field">
        <span>{t('draft_attribution')}</span>
        <select value={style.id} onChange={(event) => onChoose(event.currentTarget.value)}>
          <StyleOptions own={known.own} />
        </select>
      </label>
      {problem && (
        <p class="problem-text" role="alert">
          {t('draft_templateFails', { problem: templateWords(problem) })}
        </p>
      )}
      {clippings.length > 0 && (
        <>
          <span class="field-label">{t('draft_stylePreview')}</span>
          <StyleSample style={style} sample={{ clippings, lang, speak: known.speak }} />
        </>
      )}
    </div>
  );
}
