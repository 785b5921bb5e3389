import { CaseSensitive, Italic, Scissors } from 'lucide';
import { t } from '../../adapters/i18n/t.ts';
import { SIC } from '../../domain/quote/shown-words.ts';
import { IconButton } from '../shared/IconButton.tsx';
import {
  changeCase,
  markSic,
  omitSelection,
  type QuoteCommand,
  stressSelection,
} from './quote-commands.ts';
import type { QuoteEditor } from './quote-editor.ts';

/** The buttons for marked changes of a quote's words, at what is selected in them. */
export function QuoteTools({ editor }: { readonly editor: QuoteEditor }) {
  const run = (command: QuoteCommand) => () => {
    command(editor);
    editor.view.focus();
  };
  return (
    <span class="quote-tools">
      <IconButton icon={Scissors} label={t('draft_quoteOmit')} onClick={run(omitSelection)} />
      <IconButton icon={CaseSensitive} label={t('draft_quoteCase')} onClick={run(changeCase)} />
      <IconButton icon={Italic} label={t('draft_quoteStress')} onClick={run(stressSelection)} />
      <button
        type="button"
        class="button"
        aria-label={t('draft_quoteSic')}
        title={t('draft_quoteSic')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={run(markSic)}
      >
        {SIC}
      </button>
    </span>
  );
}
