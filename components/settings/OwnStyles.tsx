import { Pencil, Trash2 } from 'lucide';
import { removeStyle } from '../../adapters/db/styles.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { TemplateStyle } from '../../domain/attribution/style.ts';
import type { Sample } from '../../domain/post/sample-post.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { StyleSample } from '../shared/StyleSample.tsx';
import { useAct } from '../shared/use-act.ts';

/** The blogger's own styles, each as it looks, to be changed or deleted. */
export function OwnStyles({
  own,
  sample,
  onEdit,
}: {
  readonly own: readonly TemplateStyle[];
  readonly sample: Sample;
  readonly onEdit: (style: TemplateStyle) => void;
}) {
  const notify = useNotify();
  const act = useAct();
  if (own.length === 0) return null;
  const remove = ({ id, name }: TemplateStyle) =>
    act(async () => {
      const putBack = await removeStyle(id);
      notify({
        text: t('settings_styleDeleted', { style: isolateName(name) }),
        action: {
          label: t('settings_undo'),
          run: () => void act(putBack, 'settings_styleNotRestored'),
        },
      });
    }, 'settings_styleNotDeleted');
  return (
    <>
      <h3>{t('settings_stylesOwn')}</h3>
      <ul class="style-list" aria-label={t('settings_stylesOwn')}>
        {own.map((style) => (
          <li key={style.id}>
            <div class="style-head">
              <strong dir="auto">{style.name}</strong>
              <IconButton
                icon={Pencil}
                label={t('settings_styleEdit', { style: isolateName(style.name) })}
                onClick={() => onEdit(style)}
              />
              <IconButton
                icon={Trash2}
                label={t('settings_styleDelete', { style: isolateName(style.name) })}
                onClick={() => void remove(style)}
              />
            </div>
            <StyleSample style={style} sample={sample} />
          </li>
        ))}
      </ul>
    </>
  );
}
