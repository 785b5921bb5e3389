import { isBoundName, isParticle, withPlainParticles } from './name-particles.ts';

/** A word of a name: with a capital or from a script without them, an initial, a nickname in quotes. */
const WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}ʻ](?:[\p{L}\p{M}.'’‘`ʻʼ״׳·-]|\u200c|\u200d)*|\([\p{L}.]+\)|["“„]\p{L}+["”“]?|\p{L}+["”])$/u;
/** Small words that end no name. */
const LAST_OF_OTHERS = /^\p{Ll}{1,3}\.?$/u;
/** A name of East Asia, which is written in one, and names of others in its scripts. */
const UNPARTED =
  /^(?:\p{sc=Han}{2,5}|\p{sc=Han}{2,3}\p{sc=Hira}{2,4}|\p{sc=Hang}{2,4}|(?:\p{sc=Kana}|ー)+(?:[・＝](?:\p{sc=Kana}|ー)+)+|\p{sc=Han}{1,6}(?:[·・]\p{sc=Han}{1,6})+)$/u;

/** With what stands small between its parts a name has no more words. */
const MAX_ALL = 10;

/** True for two words of a name and more, whatever stands small between them, or one that is written in one. */
export function hasNameForm(name: string, mostWords: number): boolean {
  const words = withPlainParticles(name).split(' ');
  if (words.length < 2) return UNPARTED.test(name);
  const own = words.filter((word) => !isParticle(word));
  return (
    own.length > 1 &&
    own.length <= mostWords &&
    words.length <= MAX_ALL &&
    own.every(isNameWord) &&
    !LAST_OF_OTHERS.test(words.at(-1) ?? '')
  );
}

/** True for one word that may be part of a name. */
export const isNameWord = (word: string): boolean => WORD.test(word) || isBoundName(word);
