/** A JSON object's fields; none when it is something else. Every field still has to be checked. */
export const fieldsOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};

/** The value when it is text, otherwise empty. */
export const textOrNone = (value: unknown): string => (typeof value === 'string' ? value : '');
