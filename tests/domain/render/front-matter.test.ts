import fc from 'fast-check';
import { JSON_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Post } from '../../../domain/post/post.ts';
import { frontMatter } from '../../../domain/render/front-matter.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { paragraph, postOf } from './any-post.ts';

const SNARES = [
  '---',
  'yes',
  'null',
  '1e3',
  '0o7',
  '2017-05-06',
  '# no',
  'a: b',
  '- a',
  '"',
  "'",
  '\\',
  '\n---\n',
  '{{ x }}',
  '{% x %}',
  '!!js/function',
  '&a *a',
  '\u2028',
  '\u0085',
  '\u0000',
  '\uFEFF',
  '😀',
  'é',
  '\t',
  '%',
  '@',
  '`',
  '|',
  '>',
];
const value = fc.oneof(
  fc.constantFrom(...SNARES),
  fc.array(fc.constantFrom(...SNARES), { maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const read = (yaml: string): unknown =>
  load(yaml.replace(/^---\n/, '').replace(/\n---\n$/, ''), { schema: JSON_SCHEMA });

test('every value comes back as it was, whatever it is made of', () => {
  const details = fc.record({
    title: value,
    byline: value,
    excerpt: value,
    tags: fc.array(value),
    categories: fc.array(value),
  });
  fc.assert(
    fc.property(details, (given) => {
      const post: Post = { ...postOf(), ...given };
      expect(read(frontMatter(post, false))).toEqual(
        withoutEmpty({
          title: post.title.toWellFormed(),
          date: post.date,
          author: post.byline.toWellFormed(),
          categories: post.categories.map((name) => name.toWellFormed()),
          tags: post.tags.map((name) => name.toWellFormed()),
          excerpt: post.excerpt.toWellFormed(),
          summary: post.excerpt.toWellFormed(),
          draft: false,
        }),
      );
    }),
  );
});

test('is plain ASCII and letters: no control, no template tag, no line end inside a value', () => {
  fc.assert(
    fc.property(value, (title) => {
      const lines = frontMatter({ ...postOf(), title }, false);
      expect(lines).not.toMatch(/(?!\n)\p{Cc}|\{[{%<]|[\u2028\u2029\uFEFF]/u);
      expect(lines.split('\n')).toHaveLength(title === '' ? 5 : 6);
    }),
  );
});

test('reads like one that a person wrote', () => {
  const post: Post = {
    ...postOf(paragraph('Hello.')),
    title: 'The “Élysée” says: "no"',
    byline: 'Dana',
    categories: ['General'],
    tags: ['first amendment', 'médias'],
  };
  expect(toMarkdown(post, { frontMatter: true })).toBe(`---
title: "The “Élysée” says: \\"no\\""
date: "2017-05-06T16:34:00-07:00"
author: "Dana"
categories: ["General"]
tags: ["first amendment", "médias"]
draft: false
---

Hello.
`);
});

test('a draft is shown by neither Hugo nor Jekyll', () => {
  expect(read(frontMatter(postOf(), true))).toMatchObject({ draft: true, published: false });
});

const withoutEmpty = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, one]) => one !== '' && !(Array.isArray(one) && one.length === 0),
    ),
  );
