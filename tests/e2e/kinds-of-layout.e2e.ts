import { describeKinds } from './kinds/describe-kinds.ts';
import { LAYOUT_KINDS, lineEndKinds } from './kinds/layout.ts';

describeKinds((browser) => ({ ...LAYOUT_KINDS, ...lineEndKinds(browser) }));
