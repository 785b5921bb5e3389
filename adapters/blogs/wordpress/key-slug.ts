/** The slug that a post carries until it is complete: the one thing it can be looked up by. */
export const keySlugOf = (key: string): string => `qw-${key.toLowerCase()}`;

/** True for a slug that `keySlugOf` made; WordPress may have put a number behind it. */
export const isKeySlug = (slug: string): boolean =>
  /^qw-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.test(slug);
