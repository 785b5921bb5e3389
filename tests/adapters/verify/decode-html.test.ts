import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../adapters/verify/decode-html.ts';

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HTML = 'text/html';

describe('a page is read in the encoding', () => {
  it.each([
    ['of its header', latin('caf\xe9'), `${HTML}; charset=iso-8859-1`, 'café'],
    ['of its header, in quotes', latin('caf\xe9'), `${HTML};charset="windows-1252"`, 'café'],
    [
      'of its own meta',
      latin('<meta charset=windows-1251>\xcf'),
      HTML,
      '<meta charset=windows-1251>П',
    ],
    [
      'of its own older meta',
      latin(`<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\x82\xa0`),
      HTML,
      '<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">あ',
    ],
    [
      'of its byte order mark, whatever else is said',
      Uint8Array.of(0xff, 0xfe, 0x50, 0x04),
      `${HTML}; charset=utf-8`,
      'ѐ',
    ],
    ['that most have, where none is named', utf8('“Größe”'), HTML, '“Größe”'],
    ['that old pages have, where it cannot be that', latin('\x93caf\xe9\x94'), HTML, '“café”'],
    [
      'that most have, where the named one is unknown',
      utf8('Größe'),
      `${HTML}; charset=klingon`,
      'Größe',
    ],
    [
      'that it must be in, where it names one that it cannot be in',
      utf8('<meta charset=utf-16>ö'),
      HTML,
      '<meta charset=utf-16>ö',
    ],
  ])('%s', (...[, bytes, contentType, text]) => {
    expect(decodeHtml(bytes, contentType)).toBe(text);
  });
});
