import * as v from 'valibot';

/** A schema that takes anything and makes this of it, or refuses it. */
export type Reader<Output> = v.GenericSchema<unknown, Output>;

/** The value as the schema reads it; null when it refuses it. Never throws for plain data. */
export function readAs<Output>(schema: Reader<Output>, value: unknown): Output | null {
  const read = v.safeParse(schema, value, { abortEarly: true });
  return read.success ? read.output : null;
}
