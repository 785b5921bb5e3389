import type { PageAnswer } from '../../domain/verify/page-answer.ts';
import type { Wanted } from '../../domain/verify/verification.ts';

/** The name under which, in the scripts' own world, a page that is open can be asked about clippings. */
export const CHECKER = 'quotewright.checker';

/** Looks for clippings on the page that it was loaded into. */
export type PageChecker = (wanted: readonly Wanted[]) => Promise<PageAnswer>;

/** Makes it known to whoever may run scripts of ours in this page. */
export const provideChecker = (checker: PageChecker): void => {
  Reflect.set(globalThis, Symbol.for(CHECKER), checker);
};
