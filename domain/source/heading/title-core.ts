import { TITLE_PARTS } from '../plain-words.ts';

const WORD =
  'page|seite|teil|p[aá]gina|p[aá]g|sida|side|sivu|strona|stranica|stránka|страница|сторінка|sayfa|halaman|trang|صفحة|דף';
const OF = 'of|von|de|di|sur|av|af|van|z|из|з|/';
const COUNT = '\\d{1,3}';
const LABEL = `(?:(?:${WORD})\\.?\\s*${COUNT}(?:\\s*(?:${OF})\\s*${COUNT})?|${COUNT}\\s*/\\s*${COUNT}|第\\s*${COUNT}\\s*[页頁]|${COUNT}\\s*ページ目?)`;
const PART = new RegExp(`^${LABEL}$`, 'iu');
const IN_BRACKETS = new RegExp(`\\s*[([（]\\s*${LABEL}\\s*[)\\]）]`, 'giu');

/** A title without the number of its page, which is not of the article's name, and without parts that `isOther` knows. */
export function titleCore(title: string, isOther: (part: string) => boolean = () => false): string {
  const bare = title.replace(IN_BRACKETS, '');
  const marks = [...bare.matchAll(new RegExp(TITLE_PARTS, 'gu'))];
  const parts = [
    { before: '', text: bare.slice(0, marks[0]?.index) },
    ...marks.map((mark, at) => ({
      before: mark[0],
      text: bare.slice(mark.index + mark[0].length, marks[at + 1]?.index),
    })),
  ];
  const kept = parts.filter(({ text }) => !PART.test(text.trim()) && !isOther(text));
  if (kept.length === parts.length) return bare || title;
  return kept.map(({ before, text }, at) => (at === 0 ? '' : before) + text).join('') || title;
}
