// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import { QuoteBlock } from '../../../components/draft/QuoteBlock.tsx';
import { partsOfClipping } from '../../../domain/clipping/clipping-record.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { clippingOf } from '../../builders/clipping.ts';

const remove = vi.fn();
const nothing = () => undefined;

async function store(id: string, extra: object = {}): Promise<void> {
  const { clipping, source } = clippingOf(id, ['What was said.']);
  await db.sources.put(source);
  const { row, body } = partsOfClipping({ ...clipping, ...extra });
  await db.clippings.put(row);
  await db.clippingBodies.put(body);
}

const draw = (clippingId: string) => {
  const quote = draftSchema.node('quote', { clippingId });
  const doc = draftSchema.node('doc', null, [quote]);
  const view = new EditorView(null, { state: EditorState.create({ doc }) });
  render(
    <QuoteBlock
      draft={{ view, node: () => quote, position: () => 0 }}
      attribution={{
        chosen: { style: null, hatTip: '' },
        place: () => undefined,
        onChange: nothing,
      }}
      onEmbed={nothing}
      onMoveUp={nothing}
      onMoveDown={nothing}
      onRemove={remove}
    />,
    document.body,
  );
};
const words = () => document.body.textContent;

describe('a quote in the editor', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockReturnValue());
  afterEach(async () => {
    render(null, document.body);
    vi.restoreAllMocks();
    await Promise.all(db.tables.map((table) => table.clear()));
  });

  it('shows the words and where they come from', async () => {
    await store('good');
    draw('good');
    await expect.poll(words).toMatch(/What was said\..*Continental Wire/);
  });

  it('whose clipping cannot be read says so, and can be moved and removed', async () => {
    await store('broken', { markup: 7 });
    draw('broken');
    await expect.poll(words).toMatch(/clipping cannot be read/);
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Move quote up',
      'Move quote down',
      'Remove quote from draft',
    ]);
    buttons[2]?.click();
    expect(remove).toHaveBeenCalledOnce();
  });

  it('whose clipping is gone says that', async () => {
    draw('gone');
    await expect.poll(words).toMatch(/no longer in the library/);
  });
});
