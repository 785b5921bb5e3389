/** The blogger's own day at a time (milliseconds since 1970), as the locale writes it. */
export const dayWords = (time: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
