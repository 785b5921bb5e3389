import { getMessageFrom } from './messages.ts';

/** Node has no extension API; of it, tests get the part that says words, in English. */
Object.assign(globalThis, { chrome: { i18n: { getMessage: getMessageFrom('en') } } });
