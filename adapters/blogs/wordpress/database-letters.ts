/**
 * The first letter of these texts that an older WordPress's database (`utf8`, three bytes a letter)
 * cannot hold, such as an emoji; null when there is none. Joined emoji are one letter.
 */
export function letterBeyondUtf8mb3(...texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = /\p{RI}{2}|[\u{10000}-\u{10FFFF}](\p{EMod}|\uFE0F|\u200D\p{Emoji}\uFE0F?)*/u.exec(
      text,
    );
    if (found) return found[0];
  }
  return null;
}
