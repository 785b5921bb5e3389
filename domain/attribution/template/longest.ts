/** A template may have so many UTF-16 units. */
export const LONGEST_TEMPLATE = 4000;

/** And the name of a style so many: it stands in lists. */
export const LONGEST_NAME = 80;
