import { type Command, EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  find,
  findingIn,
  findings,
  goOn,
  replaceAll,
  replaceCurrent,
  stopFinding,
} from '../../../components/draft/finding.ts';
import { doc, own } from '../../builders/draft.ts';

const done = (state: EditorState, ...commands: readonly Command[]): EditorState =>
  commands.reduce((now, command) => {
    let next = now;
    command(now, (transaction) => {
      next = now.apply(transaction);
    });
    return next;
  }, state);

const text = EditorState.create({ doc: doc(own('a b a'), own('a')), plugins: [findings()] });
const look = find({ words: 'a', matchCase: false });
const at = (state: EditorState) => findingIn(state)?.at;

describe('finding goes from place to place', () => {
  it('and round at both ends', () => {
    expect(at(done(text, look))).toBe(0);
    expect(at(done(text, look, goOn(1), goOn(1)))).toBe(2);
    expect(at(done(text, look, goOn(1), goOn(1), goOn(1)))).toBe(0);
    expect(at(done(text, look, goOn(-1)))).toBe(2);
  });

  it('and stays at its place while the text before it changes', () => {
    const second = done(text, look, goOn(1));
    const changed = second.apply(second.tr.insertText('xx', 1));
    expect(findingIn(changed)).toMatchObject({ at: 1, found: { length: 3 } });
  });

  it('and past what replaced a place, also when that is found again', () => {
    const once = done(text, look, replaceCurrent('aa'));
    expect(once.doc.textContent).toBe('aa b aa');
    expect(at(once)).toBe(2);
    expect(done(once, replaceCurrent('x')).doc.textContent).toBe('aa b xa');
  });

  it('and nowhere when there is nothing', () => {
    const nothing = done(text, find({ words: 'zebra', matchCase: false }));
    expect(at(nothing)).toBe(-1);
    for (const command of [goOn(1), replaceCurrent('x'), replaceAll('x')]) {
      expect(command(nothing)).toBe(false);
    }
    expect(findingIn(done(text, look, stopFinding))).toBeNull();
  });

  it('and through all of them at once', () => {
    expect(done(text, look, replaceAll('aa')).doc.textContent).toBe('aa b aaaa');
  });
});
