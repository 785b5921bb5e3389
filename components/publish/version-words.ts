import { plainText } from '../../adapters/blogs/http/plain-text.ts';
import { uiLocale } from '../../adapters/i18n/t.ts';

/** One version of a field as text: a list of terms by their names, HTML as its words, a block a line. */
export function versionWords(
  version: string | readonly string[],
  names: Readonly<Record<string, string>>,
): string {
  if (typeof version === 'string') return plainText(withLines(version)).replace(/\n{3,}/g, '\n\n');
  const terms = version.map((id) => names[id] ?? id);
  return new Intl.ListFormat(uiLocale(), { type: 'unit' }).format(terms);
}

const withLines = (html: string): string =>
  html.replace(/<!--.*?-->/gs, '').replace(/<\/(p|h[1-6]|li|cite|pre)>|<br\s*\/?>/gi, '$&\n');
