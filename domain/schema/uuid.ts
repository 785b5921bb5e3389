import { validate } from 'uuid';
import * as v from 'valibot';

/** The id of a record. */
export const UUID = v.pipe(
  v.string(),
  v.check((id) => validate(id)),
);
