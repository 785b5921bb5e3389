import { phraseLanguages } from './phrases-for.ts';

/** Languages that many write in, beside those that have phrases. */
const OTHERS =
  'bg bn ca cs da el es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw ta th tl tr uk ur vi zh';

/** Languages to choose from for a post, as BCP 47 tags. */
export interface LanguageChoice {
  /** Those in which posts have phrases of their own. */
  readonly spoken: readonly string[];
  /** Others, in which posts say their few phrases in English. */
  readonly others: readonly string[];
}

/** The languages to offer for a post; `chosen` is among them whatever it is, '' is none. */
export function postLanguages(chosen: string): LanguageChoice {
  const spoken = phraseLanguages();
  const others = OTHERS.split(' ');
  const isOffered = chosen === '' || [...spoken, ...others].includes(chosen);
  return { spoken, others: isOffered ? others : [chosen, ...others] };
}
