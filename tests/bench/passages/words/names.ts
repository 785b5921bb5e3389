const FIRST =
  'Rosa Dan Ngozi Peter Maud Ilse Tomas Anneke Farid Sinead Jonah Lucía Bram Odile Kwame Petra Hugo Mina Rafael Edda Samir Greta Colm Yara Viktor Nell'.split(
    ' ',
  );
const LAST = [
  'Lindqvist',
  'Marlow',
  'Adeyemi-Clarke',
  'Osei',
  'van der Heyden',
  'Brandt',
  'Novak',
  'de Wit',
  'Haddad',
  'O’Dowd',
  'Whitlock',
  'Ibarra',
  'Le Goff',
  'Castellan',
  'Boateng',
  'Zeman',
  'St. Clair',
  'Farrokh',
  'da Costa',
  'Hollis',
  'Nasser',
  'Thorvald',
  'Mac Bride',
  'Sato',
  'Engström',
];

/** An invented person's name, another for every number below 650. */
export function writeName(number: number): string {
  const turn = Math.floor(number / LAST.length);
  return `${FIRST[(number * 7 + turn) % FIRST.length]} ${LAST[number % LAST.length]}`;
}
