/** Whether "5/4/2026" is a day in May: in American English; where only English is known, nobody can tell. */
export const monthFirst = (language: string): boolean | null =>
  /^en-us$/i.test(language) ? true : /^en$/i.test(language) ? null : false;
