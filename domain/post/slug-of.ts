/** With a date and an extension it stays below the 255 bytes that file systems allow. */
const MAX_BYTES = 180;

/**
 * Words as they may stand in an address and a file's name: letters and digits of any script in lower
 * case, Latin ones without accents, hyphens between; '' when nothing of that is left. Its own slug is the same again.
 */
export function slugOf(words: string): string {
  const hyphened = words
    .toWellFormed()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return shortened(hyphened).replace(/^-+|-+$/g, '');
}

/** Cut at a hyphen where there is one, never inside a character. */
function shortened(words: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of words) {
    bytes += byteLength(character);
    if (bytes > MAX_BYTES)
      return kept.includes('-', 1) ? kept.slice(0, kept.lastIndexOf('-')) : kept;
    kept += character;
  }
  return kept;
}

function byteLength(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
