/** What the field with a quote's words is for browsers and screen readers: a text that nobody corrects or translates. */
export const quoteField = (label: string): Readonly<Record<string, string>> => ({
  role: 'textbox',
  // Arrows and clicks lead in: a stop for Tab at each quote would be in everybody's way.
  tabindex: '-1',
  'aria-multiline': 'true',
  'aria-label': label,
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: 'no',
});
