import { describe, expect, it } from 'vitest';
import { wordedDate } from '../../../../domain/source/choose/worded-date.ts';

const read = (text: string, language: string) =>
  wordedDate(text, { languages: [language, 'en'], monthFirst: language === 'en-US' });

describe('a day named in words', () => {
  it.each([
    ['en-US', 'Dec. 22, 2016, 6:47 p.m.', '2016-12-22'],
    ['en', 'on the 4th of May 2021 at 10:02', '2021-05-04'],
    ['en', 'Mon Aug 03 12:45:00 EDT 2015', '2015-08-03'],
    ['es', 'lunes, 19 de diciembre de 2016', '2016-12-19'],
    ['de', 'Fr, 15. März 2024, 07.11 Uhr', '2024-03-15'],
    ['ru', '15 декабря 2016, 10:00', '2016-12-15'],
    ['hu', '2016. december 15.', '2016-12-15'],
    ['ar', 'الأربعاء، 07 أكتوبر 2020 - 12:09 م', '2020-10-07'],
    ['el', '26 Οκτωβρίου 2020', '2020-10-26'],
    ['th', '5 ตุลาคม 2563', '2020-10-05'],
    ['ja', '2019年04月28日 08時00分', '2019-04-28'],
  ])('in %s, "%s", is %s', (language, text, day) => {
    expect(read(text, language)).toBe(day);
  });

  it.each([
    ['de', '06.01.2026', '2026-01-06'],
    ['es', '3/5/2022 22:41', '2022-05-03'],
    ['en-US', '3/5/2022', '2022-03-05'],
    ['en-US', '9/11/13 10:00AM', '2013-09-11'],
    ['en-US', '05.24.16', '2016-05-24'],
    ['en', '25/12/2020', '2020-12-25'],
    ['de', '25.04.24 | 14:07 Uhr', '2024-04-25'],
    ['ar', '٢٠٢٠/٠٣/٠٤', '2020-03-04'],
    ['mr', '०४/०३/२०२०', '2020-03-04'],
  ])('in %s, "%s", is %s', (language, text, day) => {
    expect(read(text, language)).toBe(day);
  });

  it('is unknown where day and month could be either', () => {
    expect(wordedDate('3/4/2020', { languages: ['en'], monthFirst: null })).toBe(null);
  });

  it.each([
    '',
    'yesterday',
    'May 2020',
    '31 February 2020',
    '12:30',
    'Chapter 4, May be 3 of 20',
    '1 January 2999',
    '555-12-2020',
  ])('is not in "%s"', (text) => {
    expect(read(text, 'en')).toBe(null);
  });
});
