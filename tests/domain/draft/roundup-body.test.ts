import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { quotedClippings } from '../../../domain/draft/quoted-clippings.ts';
import { readBody } from '../../../domain/draft/read-body.ts';
import { roundupBody } from '../../../domain/draft/roundup-body.ts';
import { compose } from '../../../domain/post/compose.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { byId, clippingOf, postOf, sourceOf } from '../../builders/clipping.ts';

const wire = sourceOf();
const presse = sourceOf({ id: 'source-2', url: 'https://presse.test/a', title: 'Élection' });

/** A clipping that stands at this place in its article. */
const at = (start: number, id: string, source = wire) => {
  const made = clippingOf(id, [`Words of ${id}.`], source);
  const { anchor } = made.clipping;
  const position = { ...anchor.position, start };
  return { ...made, clipping: { ...made.clipping, anchor: { ...anchor, position } } };
};

/** The body in one line: headings with #, quotes in brackets, lines and empty paragraphs in quotes. */
const picture = (clippings: Parameters<typeof roundupBody>[0]): string =>
  readBody(roundupBody(clippings, 'en'))
    .children.map((node) => {
      if (node.type.name === 'quote') return `[${node.attrs.clippingId}]`;
      return node.type.name === 'heading' ? `# ${node.textContent}` : `"${node.textContent}"`;
    })
    .join(' ');

describe('a roundup', () => {
  it('has a heading an article and room for a comment below each quote', () => {
    expect(picture([at(5, 'a'), at(0, 'p', presse), at(9, 'b')])).toBe(
      '# Campaign says it was hacked [a] "" [b] "" # Élection [p] ""',
    );
  });

  it('has the clippings of an article as that has them, whichever was clipped first', () => {
    expect(picture([at(9, 'b'), at(5, 'a')])).toContain('[a] "" [b] ""');
  });

  it('names who wrote a post, which has no title, on a line', () => {
    expect(picture([clippingOf('x', ['Short.'], postOf())])).toBe('"Dana Example (@dana)" [x] ""');
  });

  it('is an empty page where there is nothing to lay out', () => {
    expect(picture([])).toBe('""');
  });

  it('leads to each article from its heading, and leaves no empty line in the post', () => {
    const clipping = at(0, 'a');
    const draft = { ...makeDraft('draft-1', 1), body: roundupBody([clipping], 'en') };
    const post = compose(draft, {
      clippings: byId(clipping),
      locale: 'en',
      date: '2026-11-27T10:00:00+01:00',
    });
    expect(post.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'quote']);
    expect(toMarkdown(post, { frontMatter: false })).toContain(
      '## [Campaign says it was hacked](https://wire.test/2017/05/05/hack)',
    );
  });

  it('quotes every clipping once, whatever they are', () => {
    const any = fc.array(
      fc.record({ start: fc.nat(99), from: fc.constantFrom(wire, presse, postOf()) }),
    );
    fc.assert(
      fc.property(any, (sketches) => {
        const clippings = sketches.map(({ start, from }, index) => at(start, `c${index}`, from));
        const ids = quotedClippings(readBody(roundupBody(clippings, 'en')));
        expect([...ids].sort()).toEqual(clippings.map(({ clipping }) => clipping.id).sort());
      }),
    );
  });
});
