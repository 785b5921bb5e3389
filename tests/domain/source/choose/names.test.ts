import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../../domain/source/choose/names.ts';

/** Bylines as the press of the world writes them. */
const BYLINES: readonly (readonly [byline: string, names: readonly string[]])[] = [
  ['By Jane Doe', ['Jane Doe']],
  ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['JANE DOE and JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['By ¦ Jane Doe ¦ , ¦ John Roe ¦ , and ¦ Ann B. Poe', ['Jane Doe', 'John Roe', 'Ann B. Poe']],
  ['Posted on May 4, 2020 by Jane Doe', ['Jane Doe']],
  ['Analysis by Jane Doe', ['Jane Doe']],
  ['Story by Jane Doe, photos by John Roe', ['Jane Doe']],
  ['Reporting by Jane Doe; Editing by John Roe', ['Jane Doe']],
  ['Interview: Jane Doe', ['Jane Doe']],
  ['View all posts by Jane Doe', ['Jane Doe']],
  ['Von Anna Meier und Karl-Heinz Groß', ['Anna Meier', 'Karl-Heinz Groß']],
  ['Ein Gastbeitrag von Anna Meier', ['Anna Meier']],
  ['Von unserem Korrespondenten Anna Meier', ['Anna Meier']],
  ['Von Anna Meier (Text) und Karl Groß (Fotos)', ['Anna Meier']],
  ['Anna Meier/dpa', ['Anna Meier', 'dpa']],
  ['Par Marie Curie et Jean Valjean', ['Marie Curie', 'Jean Valjean']],
  ['Propos recueillis par Marie Curie', ['Marie Curie']],
  ['Por María López y Juan Pérez', ['María López', 'Juan Pérez']],
  ['María López / Madrid', ['María López']],
  ['Por João da Silva, g1 SP', ['João da Silva']],
  ['José Volta e Pinto', ['José Volta e Pinto']],
  ['Di Mario Rossi e Anna Bianchi', ['Mario Rossi', 'Anna Bianchi']],
  ['A cura di Mario Rossi', ['Mario Rossi']],
  ['Door Jan de Vries en Piet van Dijk', ['Jan de Vries', 'Piet van Dijk']],
  ['Door onze redacteur Jan de Vries', ['Jan de Vries']],
  ['Tekst: Kari Nordmann', ['Kari Nordmann']],
  ['Publicerad av Anna Svensson', ['Anna Svensson']],
  ['Hilma af Klint', ['Hilma af Klint']],
  ['Af Mette Jensen', ['Mette Jensen']],
  ['Kirjoittaja: Matti Virtanen', ['Matti Virtanen']],
  ['oprac. Jan Kowalski', ['Jan Kowalski']],
  ['Autor článku: Jan Novák', ['Jan Novák']],
  ['Piše: P. Novak', ['P. Novak']],
  ['Írta: Nagy Péter', ['Nagy Péter']],
  ['Scris de Ion Popescu', ['Ion Popescu']],
  ['Του Θανάση Παπαδόπουλου', ['Θανάση Παπαδόπουλου']],
  ['Yazar: Mehmet Yılmaz', ['Mehmet Yılmaz']],
  ['Автор статьи: Иван Петров', ['Иван Петров']],
  ['Иван Петров, корреспондент РИА Новости', ['Иван Петров']],
  ['كتب: محمد علي', ['محمد علي']],
  ['מאת יוסי כהן', ['יוסי כהן']],
  ['Written By राम कुमार', ['राम कुमार']],
  ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
  ['Oleh: Budi Santoso', ['Budi Santoso']],
  ['作者：后藤大', ['后藤大']],
  ['〔記者王小明／台北報導〕', ['王小明']],
  ['取材・文＝山田太郎', ['山田太郎']],
  ['홍길동 기자 hong@news.test', ['홍길동']],
  ['Jane Doe, senior correspondent', ['Jane Doe']],
  ['Jane Doe Political editor', ['Jane Doe']],
  ['By Jane Doe BBC News, Manila', ['Jane Doe']],
  ['By Jane Doe Special to The Times', ['Jane Doe']],
  ['Jane Doe, The Hill Post', ['Jane Doe']],
  ['Jane Doe in Washington and John Roe in Paris', ['Jane Doe', 'John Roe']],
  ['Lea Wagner, New York', ['Lea Wagner']],
  ['Jane Doe (Reuters)', ['Jane Doe']],
  ['Jane Doe, Ph.D.', ['Jane Doe']],
  ['Dr. Jane Doe', ['Jane Doe']],
  ['Martin King, Jr.', ['Martin King Jr.']],
  ['By Jane Doe May 4, 2020', ['Jane Doe']],
  ['Jane Doe Last updated 5 May', ['Jane Doe']],
  ['Jane Doe | jane@x.test', ['Jane Doe']],
  ['Jane Doe https://news.test/author/jane-doe/', ['Jane Doe']],
  ['H&eacute;ctor Cruz &amp; Jane&nbsp;Doe', ['Héctor Cruz', 'Jane Doe']],
  ['Ann "Nan" Poe', ['Ann "Nan" Poe']],
  ['Ludwig von Mises', ['Ludwig von Mises']],
  ['Mohammed bin Salman', ['Mohammed bin Salman']],
  ["Sinéad O'Connor", ["Sinéad O'Connor"]],
  ['Byron Tau', ['Byron Tau']],
  ['By Agence France-Presse', ['Agence France-Presse']],
  ['AFP in Paris', ['AFP']],
  ['Hill News Agency', ['Hill News Agency']],
  ['Cortyn', ['Cortyn']],
];

/** What stands where names stand and is none. */
const NOBODY: readonly string[] = [
  '',
  'By',
  '12',
  '@jane',
  'jane@x.test',
  'https://x.test/jane',
  '{{author}}',
  'admin',
  'Staff',
  'Web Desk',
  'The Practice News Desk',
  'By The Editorial Board',
  'Hill Post Editors',
  'Redacción',
  'Da redação',
  'Redaktion',
  'Photo: Jane Doe',
  'Illustration by John Roe',
  'Edited By: Ram Kumar',
  '责任编辑：王小明',
  'Guardian staff and agencies',
  'Listen to this article',
  'Add us on Google',
  'Contact the author',
  'Mis à jour',
];

describe('a byline', () => {
  it.each(BYLINES)('"%s" names %j', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });

  it.each(NOBODY)('names nobody in "%s"', (byline) => {
    expect(splitNames(byline)).toEqual([]);
  });

  it('never yields a name twice, an empty one or one with a line end', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const names = splitNames(text);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^\n]{2,}$/);
      }),
    );
  });

  it('is read in a moment, however it was written', { timeout: 30_000 }, () => {
    const parts = fc.constantFrom(
      'By ',
      'von ',
      'Jane ',
      'Doe',
      ', ',
      ' and ',
      ': ',
      ' ¦ ',
      '/',
      '(',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 200, maxLength: 400 }), (words) => {
        for (const name of splitNames(words.join(''))) expect(name.length).toBeLessThan(100);
      }),
      { numRuns: 1000 },
    );
  });
});
