/** What stands inside a passage but is not the source's words: a box beside the story, what nobody sees, what is pressed. */
export type LeftOutPart = (typeof LEFT_OUT_PARTS)[number];

/**
 * Every kind there is; `library_leftOut_…` in the catalogues says each in words.
 *
 * @internal Only tests ask for all of them.
 */
export const LEFT_OUT_PARTS = [
  'advertisement',
  'caption',
  'controls',
  'footer',
  'form',
  'header',
  'hidden',
  'navigation',
  'newsletter',
  'note',
  'related',
  'repeated',
  'search',
  'sharing',
  'sidebar',
] as const;

const PARTS: ReadonlySet<string> = new Set(LEFT_OUT_PARTS);

/** False for what clippings of the first releases hold, which is English words. */
export const isLeftOutPart = (text: string): text is LeftOutPart => PARTS.has(text);
