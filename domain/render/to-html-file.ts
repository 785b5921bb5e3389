import { cleanLine } from '../markup/clean-text.ts';
import { escapeHtml } from '../markup/to-html.ts';
import type { Post } from '../post/post.ts';
import { directionOfText } from '../words/direction.ts';
import { directionOfLanguage, isLanguageTag } from '../words/language.ts';
import { toHtml } from './to-html.ts';

/** Enough to read in comfort. */
const STYLE = `
  body { max-width: 38rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #222; background: #fff; }
  h1 { line-height: 1.2; }
  figure { margin: 1.5rem 0; }
  blockquote { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #9c2f2f; font-family: Georgia, serif; }
  figure blockquote { margin: 0; }
  figcaption { margin-top: .5rem; padding-inline-start: 1.2rem; font-size: .9rem; color: #555; }
  a { color: #9c2f2f; }
  pre { overflow-x: auto; }
  @media (prefers-color-scheme: dark) {
    body { color: #ddd; background: #1b1b1b; }
    figcaption { color: #aaa; }
    a { color: #e59a9a; }
  }
`;

/** The post as a file that a browser opens by itself: no script, and nothing it has to load but the blogger's pictures. */
export function toHtmlFile(post: Post): string {
  const title = escapeHtml(cleanLine(post.title));
  const lang = isLanguageTag(post.lang) ? post.lang : 'en';
  const byline = cleanLine(post.byline);
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}" dir="${directionOfLanguage(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    ...(byline === '' ? [] : [`<meta name="author" content="${escapeHtml(byline)}">`]),
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<article>',
    `<h1 dir="${directionOfText(post.title, directionOfLanguage(lang))}">${title}</h1>`,
    toHtml(post),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
