import { describeKinds } from './kinds/describe-kinds.ts';
import { NAMES } from './kinds/names.ts';

describeKinds(NAMES);
