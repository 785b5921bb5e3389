import { isLeftOutPart } from '../../domain/clipping/left-out.ts';
import { t, uiLocale } from './t.ts';

/** Parts of a passage that were left out, as one list in words; old clippings hold words already, which stay as they are. */
export const nameLeftOut = (parts: readonly string[]): string =>
  new Intl.ListFormat(uiLocale(), { type: 'conjunction' }).format(
    parts.map((part) => (isLeftOutPart(part) ? t(`library_leftOut_${part}`) : part)),
  );
