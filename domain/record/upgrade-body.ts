/** By version: what makes a body of the next version of one of that version. */
export type BodySteps = Readonly<Record<number, (body: object) => object>>;

/** A stored body says in which form it is. */
interface Versioned {
  readonly bodyVersion: number;
}

/**
 * A stored body in the form of version `to`, however old it is: one step after the other. Null when
 * there is none, when it is of a version from which no steps lead there (a newer program may have written
 * it), or when a step does not know what to make of it.
 */
export function upgradeBody(
  stored: object | undefined,
  { to, steps }: { readonly to: number; readonly steps: BodySteps },
): object | null {
  let body = stored as (object & Partial<Versioned>) | undefined;
  if (typeof body?.bodyVersion !== 'number') return null;
  try {
    for (let at = body.bodyVersion; at !== to; at += 1) {
      const step = steps[at];
      if (!step) return null;
      body = { ...step(body), bodyVersion: at + 1 };
    }
    return body;
  } catch {
    return null;
  }
}
