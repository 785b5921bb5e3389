import { describeKinds } from './kinds/describe-kinds.ts';
import { FORMULAS } from './kinds/formulas.ts';
import { ICONS, INNER_MARKS, PICTURED_EMOJI } from './kinds/signs.ts';
import { STYLE_MARKS } from './kinds/style-marks.ts';

describeKinds({
  'marks made by style alone': STYLE_MARKS,
  'pictures of emoji': PICTURED_EMOJI,
  'formulas that a page holds twice': FORMULAS,
  'icon fonts': ICONS,
  'marks inside the same mark': INNER_MARKS,
});
