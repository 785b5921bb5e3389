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
import { type KnownStyles, useStyles } from '../shared/use-styles.ts';
import { useWatch } from '../shared/use-watch.ts';

/** So many quotes of the draft show what a style says. */
const SHOWN = 2;

/** Chooses how the draft's quotes are attributed. While it is in sight, it shows that on the first of them. */
export function StyleField({
  draft,
  isInSight,
  onChoose,
}: {
  readonly draft: Draft;
  readonly isInSight: boolean;
  readonly onChoose: (style: string) => void;
}) {
  const known = useStyles();
  if (!known) return null;
  return (
    <div class="field wide">
      <label class="field">
        <span>{t('draft_attribution')}</span>
        <select
          value={styleById(draft.style, known.styles).id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <StyleOptions own={known.own} />
        </select>
      </label>
      {isInSight && <OnFirstQuotes draft={draft} known={known} />}
    </div>
  );
}

/** What the style says of the draft's first quotes, or why it cannot. */
function OnFirstQuotes({ draft, known }: { readonly draft: Draft; readonly known: KnownStyles }) {
  const ids = [...new Set(quotedClippings(readBody(draft.body)))].slice(0, SHOWN);
  const found = useWatch(() => findClippings(ids), [ids.join()]);
  const clippings = found ? [...found.values()] : [];
  if (clippings.length === 0) return null;
  const style = styleById(draft.style, known.styles);
  const sources = clippings.map(({ source }) => source);
  const problem = styleProblem(style, sources, known.speak);
  const lang = draftLanguage(draft, navigator.language);
  return (
    <>
      {problem && (
        <p class="problem-text" role="alert">
          {t('draft_templateFails', { problem: templateWords(problem) })}
        </p>
      )}
      <span class="field-label">{t('draft_stylePreview')}</span>
      <StyleSample style={style} sample={{ clippings, lang, speak: known.speak }} />
    </>
  );
}
