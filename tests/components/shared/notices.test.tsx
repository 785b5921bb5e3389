// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notices, useNotify } from '../../../components/shared/Notices.tsx';
import type { Notice } from '../../../components/shared/notice.ts';
import { useAct } from '../../../components/shared/use-act.ts';

let notify: (notice: Notice) => void = () => undefined;
let write: ReturnType<typeof useAct> = () => Promise.resolve(false);

function Surface() {
  notify = useNotify();
  write = useAct();
  return <textarea />;
}

const find = <Found extends Element = HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const shown = (): readonly string[] =>
  [...document.querySelectorAll('.notice p')].map(({ textContent }) => textContent ?? '');
const say = (notice: Notice) => act(() => notify(notice));
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const fire = (target: EventTarget, event: Event) => act(() => void target.dispatchEvent(event));
const press = (key: string) =>
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const undone = { label: 'Undo', run: () => undefined };

beforeEach(async () => {
  vi.useFakeTimers();
  await act(() => render(<Notices children={<Surface />} />, document.body));
  find('textarea').focus();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a notice', () => {
  it('is announced where it will stand, and leaves the cursor alone', async () => {
    await say({ text: 'Copied.' });
    expect(find('[role="status"]').textContent).toContain('Copied.');
    expect(document.activeElement).toBe(find('textarea'));
  });

  it('is only announced when the result can be seen', async () => {
    await say({ text: 'Added.', isSeen: true });
    expect(shown()).toEqual([]);
    expect(find('.visually-hidden[role="status"]').textContent).toBe('Added.');
  });

  it('goes by itself; one that can be undone leaves time to get there', async () => {
    await say({ text: 'Copied.' });
    await say({ text: 'Deleted.', action: undone });
    await pass(9000);
    expect(shown()).toEqual(['Deleted.']);
    await pass(12_000);
    expect(shown()).toEqual([]);
  });

  it('stays while the mouse is over it or the focus in it', async () => {
    await say({ text: 'Deleted.', action: undone });
    await fire(find('.notices'), new PointerEvent('pointerenter'));
    await pass(60_000);
    expect(shown()).toEqual(['Deleted.']);
    await fire(find('.notices'), new PointerEvent('pointerleave'));
    await press('F8');
    await pass(60_000);
    expect(shown()).toEqual(['Deleted.']);
    await press('F8');
    await pass(20_000);
    expect(shown()).toEqual([]);
  });

  it('is reached by one key from the text, which gets the cursor back', async () => {
    const run = vi.fn();
    await say({ text: 'Deleted.', action: { label: 'Undo', run } });
    await press('F8');
    expect(document.activeElement?.textContent).toBe('Undo');
    await act(() => (document.activeElement as HTMLElement).click());
    expect(run).toHaveBeenCalledOnce();
    expect(shown()).toEqual([]);
    expect(document.activeElement).toBe(find('textarea'));
  });

  it('takes no cursor by a click beside its buttons', async () => {
    await say({ text: 'Copied.' });
    const click = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    await fire(find('.notice p'), click);
    expect(click.defaultPrevented).toBe(true);
  });

  it('says when something broke that nobody expected, and offers to reload', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await fire(window, new Event('unhandledrejection'));
    await fire(window, new ErrorEvent('error', { message: 'x is not a y' }));
    expect(shown()).toEqual([expect.stringMatching(/^Something went wrong.*stored as you type/)]);
    expect(find('.notice').getAttribute('role')).toBe('alert');
    expect(find('.notice button').textContent).toBe('Reload');
  });

  it('says nothing of a layout that took two rounds', async () => {
    const message = 'ResizeObserver loop completed with undelivered notifications.';
    await fire(window, new ErrorEvent('error', { message }));
    expect(shown()).toEqual([]);
  });
});

describe('a write', () => {
  it('that fails says so, stays until it is dismissed, and is done when tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const work = vi.fn().mockRejectedValueOnce(new Error('disk full')).mockResolvedValue(undefined);
    let isDone: boolean | undefined;
    await act(async () => {
      isDone = await write(work, 'draft_deleteFailed');
    });
    expect(isDone).toBe(false);
    await pass(60_000);
    expect(shown()).toEqual(['The draft could not be deleted. It is as it was.']);
    await act(() => find('.notice button').click());
    expect(work).toHaveBeenCalledTimes(2);
    expect(shown()).toEqual([]);
  });

  it('that succeeds says nothing', async () => {
    await act(async () => {
      expect(await write(() => Promise.resolve(), 'draft_deleteFailed')).toBe(true);
    });
    expect(shown()).toEqual([]);
  });
});
