/** What of the browser's trusted types is needed here; older browsers have none. */
interface TrustedTypesWorld {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createHTML: (html: string) => string },
    ): { createHTML(html: string): string };
  };
}

const world: TrustedTypesWorld & typeof globalThis = globalThis;

/** The manifest's policy names it. Nothing else may use it: what it lets pass goes into the parser below and nowhere else. */
const policy = world.trustedTypes?.createPolicy('quotewright-inert-page', {
  createHTML: (html) => html,
});

/**
 * A page's HTML as a document of no window: its scripts do not run, and nothing that it names is
 * loaded. Never to be put into a page, whole or in part.
 */
export const parseInert = (html: string): Document =>
  new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
