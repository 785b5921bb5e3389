import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalName } from '../../../domain/attribution/normal-name.ts';

type Case = readonly [stated: string, written: string, lang: string | null];

const NAMES: readonly Case[] = [
  ['STEVE PEOPLES', 'Steve Peoples', null],
  ['JO MCALLISTER', 'Jo McAllister', null],
  ['IAN MCEWAN', 'Ian McEwan', null],
  ['FLORA MACDONALD', 'Flora Macdonald', null],
  ['MACY GRAY', 'Macy Gray', null],
  ["CONAN O'BRIEN", "Conan O'Brien", null],
  ['SINÉAD O’CONNOR', 'Sinéad O’Connor', null],
  ["GIANNI DELL'ORTO", "Gianni Dell'Orto", 'it'],
  ["BEVERLY D'ANGELO", "Beverly D'Angelo", null],
  ["JEAN D'ORMESSON", "Jean d'Ormesson", 'fr'],
  ["RANA TA'AMARI", "Rana Ta'amari", null],
  ['KARL-HEINZ GROẞ', 'Karl-Heinz Groß', 'de'],
  ['MARY-KATE O’NEILL-SMITH', 'Mary-Kate O’Neill-Smith', null],
  ['MARÍA DE LA TORRE', 'María de la Torre', 'es'],
  ['DE LA TORRE', 'De la Torre', 'es'],
  ['JOSÉ ORTEGA Y GASSET', 'José Ortega y Gasset', 'es'],
  ['HARRY S TRUMAN', 'Harry S Truman', null],
  ['JOÃO DO NASCIMENTO E SILVA', 'João do Nascimento e Silva', 'pt'],
  ['ANA DOS SANTOS', 'Ana dos Santos', 'pt'],
  ['ANNA VAN DER BERG', 'Anna van der Berg', 'nl'],
  ["MAARTEN 'T HART", "Maarten 't Hart", 'nl'],
  ['IJSBRAND CHARDON', 'IJsbrand Chardon', 'nl'],
  ['KARL VON UND ZU BERG', 'Karl von und zu Berg', 'de'],
  ['LUIGI DI MAIO', 'Luigi Di Maio', 'it'],
  ['NGUYỄN VĂN AN', 'Nguyễn Văn An', 'vi'],
  ['NGUYEN VAN AN', 'Nguyen Van An', 'vi'],
  ['YVONNE LE GOFF', 'Yvonne Le Goff', 'fr'],
  ['JEAN DE LA FONTAINE', 'Jean de la Fontaine', 'fr'],
  ['BASHAR AL-ASSAD', 'Bashar al-Assad', 'ar'],
  ['ABDEL FATTAH EL-SISI', 'Abdel Fattah el-Sisi', null],
  ['MOHAMMED BIN SALMAN', 'Mohammed bin Salman', null],
  ['J.K. ROWLING', 'J.K. Rowling', null],
  ['J. R. R. TOLKIEN', 'J. R. R. Tolkien', null],
  ['J.-P. SARTRE', 'J.-P. Sartre', null],
  ['AJ SMITH', 'AJ Smith', null],
  ['JD VANCE', 'JD Vance', null],
  ['STEVE NG', 'Steve Ng', null],
  ['LI WU', 'Li Wu', null],
  ['ED BALLS', 'Ed Balls', null],
  ['JOHN SMITH III', 'John Smith III', null],
  ['MARTIN KING JR.', 'Martin King Jr.', null],
  ['DR. ANNA MEIER', 'Dr. Anna Meier', null],
  ['JANE DOE PHD', 'Jane Doe PhD', null],
  ['ANN "NAN" POE', 'Ann "Nan" Poe', null],
  ['SUKARNO', 'Sukarno', null],
  ['ИВАН ПЕТРОВ', 'Иван Петров', 'ru'],
  ["ВАСИЛЬ СОЛОВ'ЯНЕНКО", "Василь Солов'яненко", 'uk'],
  ['ΓΙΑΝΝΗΣ ΡΙΤΣΟΣ', 'Γιαννης Ριτσος', 'el'],
  ['IŞIL IRMAK', 'Işıl Irmak', 'tr'],
  ['İBRAHİM ILGAZ', 'İbrahim Ilgaz', null],
  ['IRIS ILMA', 'Iris Ilma', 'en'],
  ['ᲜᲘᲜᲝ ᲑᲔᲠᲘᲫᲔ', 'ნინო ბერიძე', 'ka'],
  ['BBC NEWS', 'BBC News', null],
  ['AP STAFF', 'AP Staff', null],
  ['ASSOCIATED PRESS', 'Associated Press', null],
  ['D4RK MATTER', 'D4RK Matter', null],
];

/** What is no matter of design: it has small letters, or is meant so. */
const AS_THEY_ARE: readonly string[] = [
  'Steve Peoples',
  'Steve PEOPLES',
  'bell hooks',
  'AP',
  'AFP',
  'DPA',
  'BBC',
  'AJ',
  'KAWS',
  '山田太郎',
  'محمد علي',
  'יוסי כהן',
  'राम कुमार',
  '',
];

describe('a name in a post', () => {
  it.each(NAMES)('writes "%s" as "%s"', (stated, written, lang) => {
    expect(normalName(stated, lang)).toBe(written);
  });

  it.each(AS_THEY_ARE)('leaves "%s"', (name) => {
    expect(normalName(name, 'en')).toBe(name);
  });

  it('has the letters of what was stated, whatever that was and whatever language is claimed', () => {
    const capitals = fc
      .array(fc.string({ unit: fc.constantFrom(...'AEIJMNCDLOTRZÉΣЖ-’.'), minLength: 1 }))
      .map((words) => words.join(' '));
    const langs = fc.option(fc.oneof(fc.constantFrom('en', 'es-MX', 'nl', 'el'), fc.string()));
    fc.assert(
      fc.property(fc.oneof(capitals, fc.string({ unit: 'grapheme' })), langs, (name, lang) => {
        const written = normalName(name, lang);
        expect(written.toUpperCase()).toBe(name.toUpperCase());
        expect(normalName(written, lang)).toBe(written);
      }),
    );
  });
});
