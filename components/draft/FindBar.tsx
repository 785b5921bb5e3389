import { CaseSensitive, ChevronDown, ChevronUp, X } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { find, findingIn, goOn, replaceAll, replaceCurrent, stopFinding } from './finding.ts';
import './find.css';

/**
 * Finds and replaces in the blogger's own words, with the text in view. The cursor stays where it is; when
 * the bar closes, the focus is where it was. `state` is passed so that the bar is redrawn when it changes.
 */
export function FindBar({
  view,
  state,
  asked,
  onClose,
}: {
  readonly view: EditorView;
  readonly state: EditorState;
  /** How often the blogger has asked for it: each time the field has the focus. */
  readonly asked: number;
  readonly onClose: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => selectedWords(state));
  const [matchCase, setMatchCase] = useState(false);
  const [other, setOther] = useState('');
  const run = (command: Command) => void command(view.state, view.dispatch, view);
  const [came] = useState(() => document.activeElement);
  const goToField = () => {
    field.current?.focus();
    field.current?.select();
  };
  useLayoutEffect(goToField, [asked]);
  /** At once for who presses a key before the next drawing, and never twice, which would lead back to the first place. */
  const look = () => {
    const known = findingIn(view.state)?.query;
    if (known?.words === words && known.matchCase === matchCase) return;
    find({ words, matchCase })(view.state, view.dispatch);
  };
  useEffect(look, [view, words, matchCase]);
  useEffect(
    () => () => {
      if (!view.isDestroyed) stopFinding(view.state, view.dispatch);
    },
    [view],
  );
  const finding = findingIn(state);
  const [count, at] = [finding?.found.length ?? 0, (finding?.at ?? -1) + 1];
  useEffect(() => {
    view.dom.querySelector('.found.current')?.scrollIntoView({ block: 'nearest' });
  }, [view, finding]);
  const close = () => {
    onClose();
    if (came instanceof HTMLElement && came !== view.dom && came.isConnected) came.focus();
    else view.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      goToField();
    }
  };
  return (
    <search class="find-bar" aria-label={t('draft_find')} onKeyDown={onKeyDown}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look();
          run(goOn(1));
        }}
      >
        <input
          ref={field}
          dir="auto"
          aria-label={t('draft_findWords')}
          placeholder={t('draft_findWords')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            run(goOn(-1));
          }}
        />
        <span class="quiet find-count" role="status">
          {words !== '' &&
            (count === 0 ? t('draft_findNone') : t('draft_findCount', { at, count }))}
        </span>
        <IconButton
          icon={CaseSensitive}
          label={t('draft_findCase')}
          pressed={matchCase}
          onClick={() => setMatchCase(!matchCase)}
        />
        <IconButton icon={ChevronUp} label={t('draft_findBefore')} onClick={() => run(goOn(-1))} />
        <IconButton icon={ChevronDown} label={t('draft_findNext')} onClick={() => run(goOn(1))} />
        <IconButton icon={X} label={t('draft_findClose')} onClick={close} />
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(replaceCurrent(other));
        }}
      >
        <input
          dir="auto"
          aria-label={t('draft_replaceBy')}
          placeholder={t('draft_replaceBy')}
          value={other}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={count === 0}>
          {t('draft_replace')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={count === 0}
          onClick={() => run(replaceAll(other))}
        >
          {t('draft_replaceAll')}
        </button>
      </form>
    </search>
  );
}

/** What is selected on one line is what one looks for. */
function selectedWords({ selection, doc }: EditorState): string {
  const words = doc.textBetween(selection.from, selection.to, '\n');
  return words.includes('\n') ? '' : words;
}
