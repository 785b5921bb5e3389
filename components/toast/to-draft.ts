/** Where, in the scripts' own world, the script that clips hears that this clipping is meant for the draft. */
const TO_DRAFT: unique symbol = Symbol.for('quotewright.draft');

const world: { [TO_DRAFT]?: boolean | undefined } & typeof globalThis = globalThis;

/** Says so, to the script that clips next. */
export function meanForDraft(): void {
  world[TO_DRAFT] = true;
}

/** True when it was said since this was asked last. */
export function isMeantForDraft(): boolean {
  const isMeant = world[TO_DRAFT] === true;
  delete world[TO_DRAFT];
  return isMeant;
}
