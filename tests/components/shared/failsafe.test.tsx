// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failsafe } from '../../../components/shared/Failsafe.tsx';

function Post({ text }: { readonly text: string | null }) {
  if (text === null) throw new Error('This post cannot be drawn');
  return <p>{text}</p>;
}

const draw = (text: string | null) =>
  act(() =>
    render(
      <>
        <h1>Desk</h1>
        <Failsafe of={text} instead={<p>Not now.</p>}>
          <Post text={text} />
        </Failsafe>
      </>,
      document.body,
    ),
  );

beforeEach(() => vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

it('a part that cannot be drawn says so in its place, and is drawn when it can be again', async () => {
  await draw(null);
  expect(document.body.textContent).toBe('DeskNot now.');
  await draw('Well.');
  expect(document.body.textContent).toBe('DeskWell.');
});
