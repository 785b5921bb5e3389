import { describeKinds } from './kinds/describe-kinds.ts';
import { LISTS, RAISED, RUBY } from './kinds/lists.ts';

describeKinds({
  'the number that an item shows': LISTS,
  'readings above words': RUBY,
  'raised and lowered signs': RAISED,
});
