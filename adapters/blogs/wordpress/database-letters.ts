const BEYOND = /\p{RI}{2}|[\u{10000}-\u{10FFFF}](\p{EMod}|\uFE0F|\u200D\p{Emoji}\uFE0F?)*/gu;

/**
 * The letters of these texts that an older WordPress's database (`utf8`, three bytes a letter) cannot
 * hold, in their order: emoji, and rare signs such as 𠮷. Joined emoji are one letter.
 */
export const lettersBeyondUtf8mb3 = (...texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.match(BEYOND) ?? []);
