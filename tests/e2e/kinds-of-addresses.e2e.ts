import { COPIES, LATER_PAGES, ROUTES } from './kinds/addresses.ts';
import { describeKinds } from './kinds/describe-kinds.ts';
import { HEADLINES } from './kinds/headlines.ts';

describeKinds({
  'headlines and bylines as seen': HEADLINES,
  'routes of apps': ROUTES,
  'copies of pages': COPIES,
  'later pages of a text': LATER_PAGES,
});
