// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { postAttributions, useAttribution } from '../../../components/shared/attribution-board.ts';
import { type Attribution, NOTHING_SAID } from '../../../domain/attribution/attribution.ts';
import { run } from '../../../domain/post/post.ts';

const saying = (text: string): Attribution => ({ ...NOTHING_SAID, line: [run(text)] });
const FIRST = () => 0;

let drawn = 0;
function Quote() {
  drawn += 1;
  const [said] = useAttribution(FIRST)?.line ?? [];
  return said?.kind === 'text' ? said.text : 'nothing';
}

afterEach(() => render(null, document.body));

it('a quote in the editor shows what the post says of it, and is drawn again only when that changes', () => {
  postAttributions(new Map([[0, saying('Wire')]]));
  act(() => render(<Quote />, document.body));
  expect(document.body.textContent).toBe('Wire');
  const before = drawn;
  act(() => postAttributions(new Map([[0, saying('Wire')]])));
  expect(drawn).toBe(before);
  act(() => postAttributions(new Map([[0, saying('Gazette')]])));
  expect(document.body.textContent).toBe('Gazette');
});
