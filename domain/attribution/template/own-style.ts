import * as v from 'valibot';
import { someLine } from '../../schema/line.ts';
import type { Reader } from '../../schema/read-as.ts';
import { UUID } from '../../schema/uuid.ts';
import { TEMPLATE_PLACES, type TemplateStyle } from '../style.ts';
import { LONGEST_NAME, LONGEST_TEMPLATE } from './longest.ts';

/** A style of the blogger's own as it comes from the store or a file; its id is no built-in style's. */
export const ownStyle: Reader<TemplateStyle> = v.object({
  id: UUID,
  place: v.optional(v.literal('template'), 'template'),
  name: someLine(LONGEST_NAME),
  stands: v.picklist(TEMPLATE_PLACES),
  template: v.pipe(v.string(), v.maxLength(LONGEST_TEMPLATE)),
});

/** Whether two styles say the same by the same name. */
export const isSameStyle = (one: TemplateStyle, other: TemplateStyle): boolean =>
  one.name === other.name && one.stands === other.stands && one.template === other.template;
