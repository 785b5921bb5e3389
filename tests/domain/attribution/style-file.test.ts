import { describe, expect, it } from 'vitest';
import type { TemplateStyle } from '../../../domain/attribution/style.ts';
import {
  planStyleImport,
  readStyleFile,
  writeStyleFile,
} from '../../../domain/attribution/template/style-file.ts';

const styleOf = (number: number, template = '{{ title }}'): TemplateStyle => ({
  id: `0193e8a0-0000-7000-8000-00000000000${number}`,
  place: 'template',
  name: `Style ${number}`,
  stands: 'before',
  template,
});
const fileOf = (changes: object): string =>
  JSON.stringify({ ...JSON.parse(writeStyleFile([styleOf(1)])), ...changes });

describe('a file of styles', () => {
  it('is read as it was written', () => {
    const styles = [styleOf(1), styleOf(2, '*{{ "x" }}*\n')];
    expect(readStyleFile(`\uFEFF${writeStyleFile(styles)}`)).toEqual({ ok: true, styles });
  });

  it.each<[string, string, object]>([
    ['is no JSON', '{', { kind: 'other-file' }],
    ['is another file', '{"kind":"quotewright-backup"}', { kind: 'other-file' }],
    ['is of a later program', fileOf({ version: 2 }), { kind: 'newer-file' }],
    [
      'has a style that takes a built-in one’s name',
      fileOf({ styles: [styleOf(1), { ...styleOf(2), id: 'lead-in' }] }),
      { kind: 'bad-style', number: 2 },
    ],
    [
      'has a style that stands nowhere',
      fileOf({ styles: [{ ...styleOf(1), stands: 'behind' }] }),
      { kind: 'bad-style', number: 1 },
    ],
    [
      'has a template without an end',
      fileOf({ styles: [styleOf(1, 'x'.repeat(5000))] }),
      { kind: 'bad-style', number: 1 },
    ],
  ])('is refused whole, with the reason, when it %s', (_, text, problem) => {
    expect(readStyleFile(text)).toEqual({ ok: false, problem });
  });

  it('brings what is new, and says what would be replaced', () => {
    const here = [styleOf(1), styleOf(2)];
    const brought = [styleOf(1), styleOf(2, 'other'), styleOf(3), styleOf(3, 'twice')];
    expect(planStyleImport(here, brought)).toEqual({
      fresh: [styleOf(3, 'twice')],
      differing: [styleOf(2, 'other')],
    });
  });
});
