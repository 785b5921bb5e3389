import type { TextNode } from './nest-inlines.ts';

/** Words with their reading as HTML, of which a program that knows no ruby shows the parentheses; `wording` escapes text. */
export function rubyToHtml({ text, ruby }: TextNode, wording: (text: string) => string): string {
  if (!ruby) return wording(text);
  const [opening, closing] = ruby.around.map(wording);
  const reading = `<rp>${opening}</rp><rt>${wording(ruby.reading)}</rt><rp>${closing}</rp>`;
  return `<ruby>${wording(text)}${reading}</ruby>`;
}
