// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Markup, MarkupNode } from '../../../domain/markup/markup.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { escapeHtml, markupToHtml } from '../../../domain/markup/to-html.ts';
import { anyCapturedTree, anyOutsideTree, isMarkupTag } from './any-markup.ts';

test('a parser makes the same tree of it again', () => {
  fc.assert(
    fc.property(anyCapturedTree, (markup) => {
      expect(treeOf(parsed(markupToHtml(markup)))).toEqual(markup);
    }),
  );
});

test('a parser finds nothing in it that the tree could not say', () => {
  fc.assert(
    fc.property(anyOutsideTree, (tree) => {
      const body = parsed(markupToHtml(readMarkup(tree) ?? []));
      for (const element of body.querySelectorAll('*')) {
        const name = element.localName;
        expect(isMarkupTag(name) || ['tbody', 'colgroup'].includes(name), name).toBe(true);
        for (const attribute of element.attributes)
          expect(attribute.name).not.toMatch(/^(on|style|src|id)/);
      }
    }),
  );
});

test('text cannot leave its place', () => {
  expect(escapeHtml('"><script>&amp;\u00A0')).toBe('&quot;&gt;&lt;script&gt;&amp;amp;&nbsp;');
});

test('code keeps an empty first line, which parsers drop when it is written once', () => {
  expect(markupToHtml([{ tag: 'pre', children: ['\nx'] }])).toBe('<pre>\n\nx</pre>');
});

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!DOCTYPE html><body>${html}</body>`, 'text/html').body;

/** A table's `tbody` is the parser's own, so it is passed through. */
function treeOf(parent: Element): Markup {
  return Array.from(parent.childNodes).flatMap((node): MarkupNode[] => {
    if (!(node instanceof Element)) return [node.textContent ?? ''];
    const tag = node.localName;
    if (tag === 'tbody') return [...treeOf(node)];
    const attributes = Object.fromEntries(
      Array.from(node.attributes, ({ name, value }) => [name, value]),
    );
    if (!isMarkupTag(tag)) throw new Error(tag);
    return [{ tag, ...(node.attributes.length > 0 && { attributes }), children: treeOf(node) }];
  });
}
