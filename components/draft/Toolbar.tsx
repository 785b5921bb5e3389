import { Link, Plus, Search, SquarePlay } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { typeSlash } from '../../domain/draft/slash-query.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useRovingFocus } from '../shared/use-roving-focus.ts';
import { keysOf, tools } from './tools.ts';

/** The editor's buttons: one stop for Tab, arrows within. `state` is passed so that they are redrawn when it changes. */
export function Toolbar({
  view,
  state,
  onLink,
  onEmbed,
  onFind,
}: {
  readonly view: EditorView;
  readonly state: EditorState;
  readonly onLink: () => void;
  readonly onEmbed: () => void;
  readonly onFind: () => void;
}) {
  const all = useMemo(tools, []);
  const roving = useRovingFocus();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('draft_formatting')} {...roving}>
      {all.map(({ icon, label, command, isOn }) => (
        <IconButton
          key={label}
          icon={icon}
          label={label}
          disabled={!command(state)}
          {...(isOn && { pressed: isOn(state) })}
          onClick={() => {
            command(view.state, view.dispatch, view);
            view.focus();
          }}
        />
      ))}
      <IconButton
        icon={Plus}
        label={t('draft_addBlock')}
        onClick={() => {
          view.focus();
          typeSlash(view.state, view.dispatch);
        }}
      />
      <IconButton icon={Link} label={t('draft_link', keysOf('Mod+K'))} onClick={onLink} />
      <IconButton icon={SquarePlay} label={t('draft_embed')} onClick={onEmbed} />
      <IconButton icon={Search} label={t('draft_findButton', keysOf('Mod+F'))} onClick={onFind} />
    </div>
  );
}
