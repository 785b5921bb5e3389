// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useRovingFocus } from '../../../components/shared/use-roving-focus.ts';

function Tools({ dir, off = '' }: { readonly dir?: 'rtl'; readonly off?: string }) {
  return (
    <div role="toolbar" dir={dir} style={{ direction: dir ?? 'ltr' }} {...useRovingFocus()}>
      {['one', 'two', 'three', 'four'].map((name) => (
        <button key={name} type="button" disabled={name === off}>
          {name}
        </button>
      ))}
    </div>
  );
}

const draw = (tools: Parameters<typeof Tools>[0]) =>
  act(() => render(<Tools {...tools} />, document.body));
const buttons = () => [...document.querySelectorAll('button')];
const stops = () => buttons().filter(({ tabIndex, disabled }) => tabIndex === 0 && !disabled);
const press = (key: string, held = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
    document.activeElement?.dispatchEvent(event);
  });
const focused = () => document.activeElement?.textContent;

describe('a toolbar', () => {
  afterEach(() => render(null, document.body));

  it('is one stop for Tab: its first button that works, then the one used last', async () => {
    await draw({ off: 'one' });
    expect(stops().map(({ textContent }) => textContent)).toEqual(['two']);
    buttons()[1]?.focus();
    await press('ArrowRight');
    expect(stops().map(({ textContent }) => textContent)).toEqual(['three']);
    await draw({ off: 'three' });
    expect(stops()).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof Tools>[0], readonly (readonly [string, string])[]]>([
    [
      'left to right',
      {},
      [
        ['ArrowRight', 'two'],
        ['ArrowRight', 'three'],
        ['ArrowLeft', 'two'],
      ],
    ],
    [
      'right to left',
      { dir: 'rtl' },
      [
        ['ArrowLeft', 'two'],
        ['ArrowRight', 'one'],
      ],
    ],
    [
      'past the ends',
      {},
      [
        ['ArrowLeft', 'four'],
        ['ArrowRight', 'one'],
        ['End', 'four'],
        ['Home', 'one'],
      ],
    ],
    [
      'past what is off',
      { off: 'two' },
      [
        ['ArrowRight', 'three'],
        ['ArrowLeft', 'one'],
      ],
    ],
  ])('walks %s', async (_, tools, steps) => {
    await draw(tools);
    buttons()[0]?.focus();
    for (const [key, name] of steps) {
      await press(key);
      expect(focused()).toBe(name);
    }
  });

  it('leaves keys with others held to whoever wants them', async () => {
    await draw({});
    buttons()[0]?.focus();
    await press('ArrowRight', { altKey: true });
    expect(focused()).toBe('one');
  });
});
