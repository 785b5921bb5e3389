import fc from 'fast-check';

/** What is put in the place of something that a reader expects. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', ' \u200B\n', '\uD800', '__proto__', 'javascript:alert(1)', -1, 0.5, null),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Plain data of the sample's shape, in which anything may be something else, doubled, or not there. */
export function anyLike(sample: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: likeness(sample) }, { weight: 1, arbitrary: odd });
}

function likeness(sample: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(sample)) {
    const item = fc.oneof(...(sample.length > 0 ? sample.map(anyLike) : [odd]));
    return fc.oneof(
      fc.tuple(...sample.map(anyLike)),
      fc.array(item, { maxLength: 2 * sample.length + 1 }),
    );
  }
  if (typeof sample !== 'object' || sample === null) return fc.constant(sample);
  const fields = Object.entries(sample).map(([name, value]) => [name, anyLike(value)] as const);
  const whole = fc.record(Object.fromEntries(fields));
  const part = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.oneof({ weight: 6, arbitrary: whole }, { weight: 1, arbitrary: part });
}
