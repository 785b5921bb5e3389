import { useRef, useState } from 'preact/hooks';
import { saveStyles } from '../../adapters/db/styles.ts';
import { download } from '../../adapters/files/download.ts';
import { t, tCount, uiLocale } from '../../adapters/i18n/t.ts';
import type { TemplateStyle } from '../../domain/attribution/style.ts';
import {
  planStyleImport,
  readStyleFile,
  writeStyleFile,
} from '../../domain/attribution/template/style-file.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { fileProblemWords } from './file-problem-words.ts';

/** A new style, and the blogger's own to and from a file. What is here is only replaced after a question. */
export function StyleFiles({
  own,
  onNew,
}: {
  readonly own: readonly TemplateStyle[];
  readonly onNew: () => void;
}) {
  const notify = useNotify();
  const act = useAct();
  const file = useRef<HTMLInputElement>(null);
  const [differing, setDiffering] = useState<readonly TemplateStyle[]>([]);
  const store = async (styles: readonly TemplateStyle[]) => {
    await saveStyles(styles, Date.now());
    notify({ text: tCount('settings_stylesImported', styles.length) });
  };
  const bring = (chosen: File) =>
    act(async () => {
      const read = readStyleFile(await chosen.text());
      if (!read.ok) return notify({ text: fileProblemWords(read.problem), isProblem: true });
      const plan = planStyleImport(own, read.styles);
      if (plan.fresh.length > 0 || plan.differing.length === 0) await store(plan.fresh);
      setDiffering(plan.differing);
    }, 'settings_stylesNotImported');
  const replace = () => {
    setDiffering([]);
    void act(() => store(differing), 'settings_stylesNotImported');
  };
  const names = new Intl.ListFormat(uiLocale()).format(
    differing.map(({ name }) => isolateName(name)),
  );
  return (
    <div class="style-files">
      <button type="button" class="button" onClick={onNew}>
        {t('settings_styleNew')}
      </button>
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {t('settings_stylesImport')}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('settings_stylesImport')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void bring(chosen);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {own.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() =>
            download({
              name: 'quotewright-styles.json',
              mime: 'application/json',
              text: writeStyleFile(own),
            })
          }
        >
          {t('settings_stylesExport')}
        </button>
      )}
      {differing.length > 0 && (
        <div class="style-question" role="alert">
          <p>{t('settings_stylesReplace', { names })}</p>
          <button type="button" class="button danger" onClick={replace}>
            {t('settings_stylesReplaceYes')}
          </button>
          <button type="button" class="button" onClick={() => setDiffering([])}>
            {t('settings_stylesReplaceNo')}
          </button>
        </div>
      )}
    </div>
  );
}
