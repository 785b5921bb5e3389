import { cleanText } from './clean-text.ts';
import { isUrlAttribute, type MarkupAttribute } from './markup.ts';
import { safeUrl } from './safe-url.ts';

/** The longest value of an attribute that is kept, in UTF-16 units. */
const MAX_ATTRIBUTE = 500;

/** The attribute's value as it may be kept, or null when it may not. */
export function readAttribute(name: MarkupAttribute, value: string): string | null {
  if (isUrlAttribute(name)) return safeUrl(value);
  if (name === 'dir') return /^(ltr|rtl|auto)$/.test(value) ? value : null;
  if (name === 'lang') return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value) ? value : null;
  if (name === 'start' || name === 'value') return /^-?\d{1,6}$/.test(value) ? value : null;
  return cleanText(value.slice(0, MAX_ATTRIBUTE));
}
