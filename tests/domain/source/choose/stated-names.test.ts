import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../../domain/source/choose/names.ts';

const stated = (text: string) => splitNames(text, { isStated: true });

/** Names that a page states to be one person's, by what might be cut off them or taken for something else. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'small words with a capital': [
    'Yvonne Le Goff',
    'Marine Le Pen',
    'Benicio Del Toro',
    'Robert De Niro',
    'Zoe La Rue',
    'Anthony To',
    'Minh On',
    'Chi In Park',
    'Ada Am Stein',
    'Dan Brown',
    'Con Murphy',
    'Ve Neill',
    'Og Mandino',
    'Per Petterson',
    'Von Miller',
    'Paolo Di Canio',
    'Edit Nagy',
    'El Anatsui',
    'May Jeong',
    'April Glaser',
  ],
  'what is a job or a paper': [
    'Michael Senior',
    'Amanda Press',
    'John Guest',
    'Tom Editor',
    'Nina Reporter',
    'Ola Staff',
    'Ruth Fellow',
    'Emily Post',
    'Lena H. Sun',
    'Jim Courier',
    'Ana Director',
    'Frank Herald Jr.',
    'Elizabeth Bishop',
    'Thomas Cook',
    'James Baker',
    'John Major',
    'Steve Page',
    'Anna de Guest',
  ],
  'what is a place': [
    'Paris Hilton',
    'London Breed',
    'Rio Ferdinand',
    'Santa Montefiore',
    'Jack London',
  ],
  'small letters': ['bell hooks', 'danah boyd', 'e.e. cummings', 'annie x. lang'],
  'many words': [
    'María del Carmen García de la Torre',
    'Juan Carlos María José García López',
    'José Maria Eça de Queirós e Silva',
    'Chimamanda Ngozi Adichie',
  ],
  'one word': ['Sukarno', 'Zeynep', 'Madonna', 'Björk', 'オカモト', 'Владислава'],
  'marks, initials and numbers': [
    "Sinéad O'Connor",
    'Marie-Claire D’Agostino',
    'Jean-Pierre Léaud',
    'J. K. Rowling',
    'J.K. Rowling',
    'Jennifer 8. Lee',
    'Martin King Jr.',
    'John Smith III',
    'Ann "Nan" Poe',
    'Ta-Nehisi Coates',
    'N. K. Jemisin',
  ],
  particles: [
    'Juan de la Cruz',
    'Anna van der Berg',
    'Karl von und zu Berg',
    'Mohammed bin Salman',
    'Bashar al-Assad',
    'Abu Bakr al-Baghdadi',
    'Ali ibn Abi Talib',
    'Micheál Ó Conghaile',
    'Seán Mac Stíofáin',
    'Dafydd ap Gwilym',
    'Luigi di Maio',
    'Angela della Valle',
    "Jean d'Ormesson",
    'João do Carmo',
    'Ana dos Santos',
    'Kim ten Hoor',
    'Ellen ter Beek',
    "Maarten 't Hart",
    "Jan in 't Veld",
    'Hilma af Klint',
    'José Ortega y Gasset',
    'Antoni Puig i Cadafalch',
    'José Volta e Pinto',
  ],
  'the letters of the world': [
    'Лев Николаевич Толстой',
    'Γιάννης Ρίτσος',
    'محمد علي',
    'عبد الرحمن الراشد',
    'محمد وليد حسن',
    'יוסי כהן',
    '王小明',
    '村上春樹',
    'マーク・トウェイン',
    '马克·吐温',
    '홍길동',
    'สมชาย ใจดี',
    'राम कुमार',
    'ნინო ბერიძე',
    'Արմեն Պետրոսյան',
    'Dương Thu Hương',
    'Björk Guðmundsdóttir',
    'Işıl Irmak',
  ],
};

/** What content systems write where a person belongs. */
const NOBODY: readonly string[] = [
  'Staff',
  'Admin',
  'Reuters Staff',
  'AP Staff',
  'CNN Staff',
  'BuzzFeed Staff',
  'BBC News',
  'Editorial Board',
  'News Desk',
  'Web Desk',
  'web desk',
  'editorial team',
  'staff writer',
  'Staff Writer',
  'Staff Reporter',
  'Guest Author',
  'Guest Contributor',
  'Guest Post',
  'Press Office',
  'Press Release',
  'Senior Editor',
  'City Editor',
  'Politics Reporter',
  'Science Editor',
  'Special Correspondent',
  'London Correspondent',
  'New York Correspondent',
  'Our Correspondent',
  'Hill News Staff',
  'Redaktion',
  'Da redação',
];

/** Family name first, and what only looks so. */
const TURNED: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Osei, Peter', ['Peter Osei']],
  ['OSEI, Peter', ['Peter OSEI']],
  ['Osei, P.', ['P. Osei']],
  ['Osei, Peter J.', ['Peter J. Osei']],
  ['Tolkien, J. R. R.', ['J. R. R. Tolkien']],
  ['Osei, Peter James', ['Peter James Osei']],
  ['van der Berg, Anna', ['Anna van der Berg']],
  ['García Márquez, Gabriel', ['Gabriel García Márquez']],
  ['Léaud, Jean-Pierre', ['Jean-Pierre Léaud']],
  ["O'Connor, Sinéad", ["Sinéad O'Connor"]],
  ['Senior, Michael', ['Michael Senior']],
  ['Press, Amanda', ['Amanda Press']],
  ['King, Martin Luther, Jr.', ['Martin Luther King Jr.']],
  ['Doe, Jane, PhD', ['Jane Doe']],
  ['By Osei, Peter', ['Peter Osei']],
  ['Osei, Peter and Marlow, Dan', ['Peter Osei', 'Dan Marlow']],
  ['Osei, Peter; Marlow, Dan', ['Peter Osei', 'Dan Marlow']],
  ['Osei, Peter & Marlow, Dan', ['Peter Osei', 'Dan Marlow']],
  ['王, 小明', ['王小明']],
  ['Петров, Иван', ['Иван Петров']],
  ['Anna Schmidt, Berlin', ['Anna Schmidt']],
  ['Berlin, Anna Schmidt', ['Anna Schmidt']],
  ['Reuters, Berlin', ['Reuters']],
  ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, PhD', ['Jane Doe']],
  ['Jane Doe, Editor', ['Jane Doe']],
  ['홍길동, 김철수', ['홍길동', '김철수']],
];

/** Several in one string. */
const LISTS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Rosa Lindqvist, Dan Marlow and Peter Osei', ['Rosa Lindqvist', 'Dan Marlow', 'Peter Osei']],
  ['ROSA LINDQVIST, DAN MARLOW AND PETER OSEI', ['ROSA LINDQVIST', 'DAN MARLOW', 'PETER OSEI']],
  ['BY STEVE PEOPLES AND JO MCALLISTER', ['STEVE PEOPLES', 'JO MCALLISTER']],
  ['Jane Doe\nJohn Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe<br>John Roe', ['Jane Doe', 'John Roe']],
  ['Jane\n  Doe', ['Jane Doe']],
  ['Jane Doe | John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe • John Roe', ['Jane Doe', 'John Roe']],
  ['山田太郎と佐藤花子', ['山田太郎', '佐藤花子']],
  ['山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
  ['王小明和李四', ['王小明', '李四']],
  ['محمد علي وأحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['محمد علي و أحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['محمد علي، أحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['יוסי כהן ודנה לוי', ['יוסי כהן', 'דנה לוי']],
  ['राम कुमार और मोहन लाल', ['राम कुमार', 'मोहन लाल']],
  ['สมชาย ใจดี และ สมหญิง ดีใจ', ['สมชาย ใจดี', 'สมหญิง ดีใจ']],
  ['Иван Петров и Анна Иванова', ['Иван Петров', 'Анна Иванова']],
  ['Іван Петренко та Анна Коваль', ['Іван Петренко', 'Анна Коваль']],
  ['Matti Virtanen ja Maija Mäki', ['Matti Virtanen', 'Maija Mäki']],
  ['Ann Poe, MD, and John Roe, PhD', ['Ann Poe', 'John Roe']],
  ['Yvonne Le Goff, à Paris', ['Yvonne Le Goff']],
  ['Yvonne Le Goff à Paris', ['Yvonne Le Goff']],
  ['Jan de Vries en Piet van Dijk', ['Jan de Vries', 'Piet van Dijk']],
  ['Jean Dupont le 4 mai', ['Jean Dupont']],
  ['Anna Meier am Montag', ['Anna Meier']],
];

describe('what the page states to be a person', () => {
  for (const [kind, names] of Object.entries(PEOPLE))
    it.each(names)(`comes out whole, with ${kind}: "%s"`, (name) => {
      expect(stated(name)).toEqual([name]);
    });

  it.each(NOBODY)('is nobody where a desk is meant: "%s"', (desk) => {
    expect(stated(desk)).toEqual([]);
  });

  it.each([...TURNED, ...LISTS])('names in "%s" %j', (text, names) => {
    expect(stated(text)).toEqual(names);
  });

  const GIVEN = ['Rosa', 'Dan', 'Con', 'Ève', 'Jean-Luc', 'J.', 'Иван', 'Zoë', 'María José'];
  const FAMILY = [
    'Lindqvist',
    'Le Goff',
    'Osei',
    'de la Cruz',
    'van der Berg',
    "O'Brien",
    'Petrov',
    'Press',
  ];
  const name = fc
    .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
    .map((parts) => parts.join(' '));
  const JOINS = [
    ', ',
    ' and ',
    ' & ',
    '; ',
    ' / ',
    ' • ',
    ' und ',
    ' et ',
    ', and ',
    ' ¦ ',
    ' · ',
    '\n',
  ];

  it('comes out whole however names are joined', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...JOINS),
        fc.constantFrom(...JOINS.slice(0, 6)),
        (names, join, last) => {
          const text = [names.slice(0, -1).join(join), names.at(-1)].filter(Boolean).join(last);
          expect(stated(text)).toEqual(names);
        },
      ),
    );
  });
});
