// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../components/shared/keep-focus.ts';

keepFocus(document);

const settle = () => new Promise((resolve) => setTimeout(resolve));
const named = (id: string): HTMLButtonElement => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`There is no button ${id}`);
  return found;
};

function build(rows: readonly (readonly string[])[]): void {
  const lists = rows.map((ids) => {
    const list = document.createElement('ul');
    for (const id of ids) {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.id = id;
      button.textContent = `Add ${id}`;
      item.append('words', button);
      list.append(item);
    }
    return list;
  });
  document.body.replaceChildren(...lists);
}

describe('the focus, when what has it goes,', () => {
  beforeEach(() => build([['one', 'two', 'three'], ['other']]));

  it.each([
    ['one', 'two'],
    ['three', 'two'],
    ['other', 'three'],
  ])('goes from %s to its neighbour %s', async (gone, next) => {
    named(gone).focus();
    named(gone).parentElement?.remove();
    await settle();
    expect(document.activeElement?.id).toBe(next);
  });

  it('prefers the button of the same name', async () => {
    build([['one'], ['more', 'two']]);
    named('one').textContent = 'Add';
    named('two').textContent = 'Add';
    named('one').focus();
    document.querySelector('ul')?.remove();
    await settle();
    expect(document.activeElement?.id).toBe('two');
  });

  it('comes back to a button that was switched off for a while', async () => {
    named('one').focus();
    named('one').blur(); // as browsers do when it is switched off
    named('one').disabled = true;
    await settle();
    expect(document.activeElement).toBe(document.body);
    named('one').disabled = false;
    await settle();
    expect(document.activeElement?.id).toBe('one');
  });

  it('stays where somebody put it meanwhile', async () => {
    named('one').focus();
    named('one').parentElement?.remove();
    named('other').focus();
    await settle();
    expect(document.activeElement?.id).toBe('other');
  });

  it('is not brought back to where a press beside everything took it from', async () => {
    named('one').focus();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    named('one').blur();
    named('one').parentElement?.remove();
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});
