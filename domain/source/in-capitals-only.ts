/** True where a text has capitals and no small letter: so some pages write names, as a matter of design. */
export const inCapitalsOnly = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
