import { describeKinds } from './kinds/describe-kinds.ts';
import { CONTROLS, NOTES, OVERSHOT, UNSELECTABLE } from './kinds/words.ts';

describeKinds({
  'a control in a line of words': CONTROLS,
  'words beside a line': NOTES,
  'what a selection runs over': OVERSHOT,
  'what cannot be selected': UNSELECTABLE,
});
