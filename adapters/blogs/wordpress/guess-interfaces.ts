/** Folders in which blogs live beside a site that is something else. */
const USUAL_FOLDERS = ['blog/', 'wordpress/', 'wp/'];

/** A place where a WordPress may be, and where it would then answer programs. */
export interface Guess {
  readonly frontPage: string;
  readonly apiUrl: string;
}

/**
 * Where a WordPress would answer that says nothing of itself on its front page: at the address that
 * was typed, in the folders above it, and in the folders that are usual for blogs; each with pretty
 * addresses and with plain ones.
 */
export const guessInterfaces = (typed: string): readonly Guess[] => {
  const { origin } = new URL(typed);
  const usual = USUAL_FOLDERS.map((folder) => `${origin}/${folder}`);
  return [...new Set([...foldersAbove(typed), ...usual])].flatMap((frontPage) =>
    ['wp-json/', '?rest_route=/'].map((end) => ({ frontPage, apiUrl: frontPage + end })),
  );
};

/** The folder of an address and all above it, innermost first. */
function foldersAbove(address: string): readonly string[] {
  const { origin, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  const isFile = !pathname.endsWith('/') && /\.\w+$/.test(pathname);
  const deepest = isFile ? parts.length - 1 : parts.length;
  return Array.from({ length: deepest + 1 }, (_, above) =>
    [origin, ...parts.slice(0, deepest - above), ''].join('/'),
  );
}
