import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { ownSteps } from '../../../domain/draft/own-step.ts';
import { typedShortcut } from '../../../domain/draft/typed-shortcut.ts';
import { doc, own } from '../../builders/draft.ts';

const open = (...blocks: readonly Node[]): EditorState => {
  const state = EditorState.create({
    doc: doc(...blocks),
    plugins: [history(), ownSteps()],
  });
  return state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
};

/** Types letter by letter, as the editor does it. */
const type = (state: EditorState, words: string): EditorState => {
  let next = state;
  for (const letter of words) {
    next = next.apply(next.tr.insertText(letter));
    const transaction = typedShortcut(next);
    if (transaction) next = next.apply(transaction);
  }
  return next;
};

const run = (state: EditorState, command: Command): EditorState => {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
};

const shown = (state: EditorState): string => state.doc.toString();

describe('Markdown that is typed becomes what it stands for', () => {
  it.each([
    ['**bold** then', 'doc(paragraph(strong("bold"), " then"))'],
    ['__bold__ then', 'doc(paragraph(strong("bold"), " then"))'],
    ['so *leaning* it', 'doc(paragraph("so ", em("leaning"), " it"))'],
    ['so _leaning_ it', 'doc(paragraph("so ", em("leaning"), " it"))'],
    ['`npm run` it', 'doc(paragraph(code("npm run"), " it"))'],
    ['**see *this* now**', 'doc(paragraph(strong("see "), strong(em("this")), strong(" now")))'],
    ['今日は**太字**です', 'doc(paragraph("今日は", strong("太字"), "です"))'],
    ['(*aside*)', 'doc(paragraph("(", em("aside"), ")"))'],
    ['[the wire](https://a.test/x_(y)) says', 'doc(paragraph(link("the wire"), " says"))'],
    ['[the wire](a.test/x)', 'doc(paragraph(link("the wire")))'],
    ['## Title', 'doc(heading("Title"))'],
    ['# Title', 'doc(heading("Title"))'],
    ['- one', 'doc(bulletList(listItem(paragraph("one"))))'],
    ['1. one', 'doc(orderedList(listItem(paragraph("one"))))'],
    ['> theirs', 'doc(foreignQuote(paragraph("theirs")))'],
    ['---below', 'doc(rule, paragraph("below"))'],
  ])('%s', (typed, document) => {
    expect(shown(type(open(own()), typed))).toBe(document);
  });

  it.each([
    '2*3*4',
    'snake_case_name',
    'a ** b ** c',
    '\\*kept\\*',
    'https://a.test/_x_/_y_',
    '[word](word)',
    '[run](javascript:alert(1))',
    '[in](https://me:secret@a.test/)',
    '``',
    '****',
    'a --- b',
    'x > y',
  ])('%s stays as it is', (typed) => {
    expect(shown(type(open(own()), typed))).toBe(`doc(paragraph(${JSON.stringify(typed)}))`);
  });

  it('signs inside of code mean themselves', () => {
    const code = draftSchema.text('a *b', [draftSchema.mark('code')]);
    const state = type(open(own(code)), '*');
    expect(shown(state)).toBe('doc(paragraph(code("a *b*")))');
  });

  it('a list that is begun below another goes on with it', () => {
    const item = draftSchema.node('listItem', null, own('one'));
    const list = draftSchema.node('bulletList', null, item);
    expect(shown(type(open(list, own()), '- two'))).toBe(
      'doc(bulletList(listItem(paragraph("one")), listItem(paragraph("two"))))',
    );
  });

  it('a heading inside of a list is none', () => {
    const item = draftSchema.node('listItem', null, own());
    expect(shown(type(open(draftSchema.node('bulletList', null, item)), '## x'))).toBe(
      'doc(bulletList(listItem(paragraph("## x"))))',
    );
  });

  it.each(['**bold**', '_em_', '`code`', '[w](https://a.test/)', '## ', '- ', '> ', '---'])(
    'undo after %s brings back just what was typed',
    (typed) => {
      const state = type(open(own()), typed);
      expect(shown(state)).not.toBe(shown(open(own(typed))));
      expect(shown(run(state, undo))).toBe(shown(open(own(typed))));
      expect(shown(run(run(state, undo), undo))).toBe('doc(paragraph)');
    },
  );
});
