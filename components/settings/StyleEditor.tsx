import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { saveStyles } from '../../adapters/db/styles.ts';
import { t } from '../../adapters/i18n/t.ts';
import {
  TEMPLATE_PLACES,
  type TemplatePlace,
  type TemplateStyle,
} from '../../domain/attribution/style.ts';
import { LONGEST_NAME } from '../../domain/attribution/template/longest.ts';
import { styleProblem } from '../../domain/attribution/template/style-problem.ts';
import { TEMPLATE_NAMES } from '../../domain/attribution/template/template-names.ts';
import type { TemplateSpeaker } from '../../domain/attribution/template/template-speaker.ts';
import type { Sample } from '../../domain/post/sample-post.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { loadSpeaker } from '../shared/load-speaker.ts';
import { useNotify } from '../shared/Notices.tsx';
import { StyleSample } from '../shared/StyleSample.tsx';
import { templateWords } from '../shared/template-words.ts';
import { useAct } from '../shared/use-act.ts';

/**
 * Changes a style of the blogger's own, with what it says shown at every key. One with a fault can be saved:
 * nobody loses what is half written, and a built-in style stands in meanwhile.
 */
export function StyleEditor({
  style,
  sample,
  onClose,
}: {
  readonly style: TemplateStyle;
  readonly sample: Sample;
  readonly onClose: () => void;
}) {
  const notify = useNotify();
  const act = useAct();
  const [written, setWritten] = useState(style);
  const [isUnnamed, setIsUnnamed] = useState(false);
  const [speak, setSpeak] = useState<TemplateSpeaker>();
  const name = useRef<HTMLInputElement>(null);
  const ids = { help: useId(), problem: useId() };
  useEffect(() => {
    name.current?.select();
    void loadSpeaker().then((speaker) => setSpeak(() => speaker));
  }, []);
  const sources = sample.clippings.map(({ source }) => source);
  const problem = styleProblem(written, sources, speak);
  const save = async (event: Event) => {
    event.preventDefault();
    const named = { ...written, name: written.name.trim() };
    setIsUnnamed(named.name === '');
    if (named.name === '') return name.current?.focus();
    if (!(await act(() => saveStyles([named], Date.now()), 'settings_styleNotSaved'))) return;
    notify({ text: t('settings_styleSaved', { style: isolateName(named.name) }) });
    onClose();
  };
  return (
    <form class="style-editor" onSubmit={save}>
      <label class="field">
        <span>{t('settings_styleName')}</span>
        <input
          ref={name}
          dir="auto"
          maxLength={LONGEST_NAME}
          value={written.name}
          aria-invalid={isUnnamed}
          onInput={(event) => setWritten({ ...written, name: event.currentTarget.value })}
        />
      </label>
      {isUnnamed && (
        <p class="problem-text" role="alert">
          {t('settings_styleUnnamed')}
        </p>
      )}
      <label class="field">
        <span>{t('settings_styleStands')}</span>
        <select
          value={written.stands}
          onChange={(event) =>
            setWritten({ ...written, stands: event.currentTarget.value as TemplatePlace })
          }
        >
          {TEMPLATE_PLACES.map((place) => (
            <option key={place} value={place}>
              {t(`settings_styleStands_${place}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('settings_styleTemplate')}</span>
        <textarea
          class="style-template"
          dir="auto"
          rows={8}
          spellcheck={false}
          value={written.template}
          aria-invalid={problem !== null}
          aria-describedby={`${ids.problem} ${ids.help}`}
          onInput={(event) => setWritten({ ...written, template: event.currentTarget.value })}
        />
      </label>
      <p id={ids.problem} class="problem-text" role="status">
        {problem && templateWords(problem)}
      </p>
      <div id={ids.help} class="quiet style-help">
        <p>{t('settings_styleTemplateHelp')}</p>
        <p>{t('settings_styleNames', { names: isolateName(TEMPLATE_NAMES.join(', ')) })}</p>
      </div>
      <span class="field-label">{t('settings_stylePreview')}</span>
      <StyleSample style={written} sample={{ ...sample, speak }} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {t('settings_styleCancel')}
        </button>
        <button type="submit" class="button primary">
          {t('settings_styleSave')}
        </button>
      </div>
    </form>
  );
}
