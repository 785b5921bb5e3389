import { COMMENTS } from './entries/comments.ts';
import { ORDINARY } from './entries/ordinary.ts';
import { STORIES } from './entries/stories.ts';
import { describeKinds } from './kinds/describe-kinds.ts';

describeKinds({ ...STORIES, ...COMMENTS, 'an ordinary story': ORDINARY.slice(0, 6) });
