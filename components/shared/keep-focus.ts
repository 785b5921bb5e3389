/** Where the focus is: what its control is called, and the way from it up to the page. */
interface Place {
  readonly name: string;
  readonly way: readonly Step[];
}

/** The focused element or one that it stands in, and its place among its siblings. */
interface Step {
  readonly element: Element;
  readonly index: number;
}

const CONTROLS =
  ':is(a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]):not(:disabled, [tabindex="-1"])';

const NOWHERE: Place = { name: '', way: [] };

/**
 * Sees to it that the focus never falls out of the page: when what has it vanishes, the control of the same
 * name, or else the nearest, takes over from where it stood; what is switched off for a while gets it back.
 * Whoever puts the focus in a better place is not hindered.
 */
export function keepFocus(root: Document): void {
  let place: Place = NOWHERE;
  root.addEventListener('focusin', ({ target }) => {
    place = target instanceof Element ? { name: nameOf(target), way: wayTo(target) } : NOWHERE;
  });
  root.addEventListener('pointerdown', ({ target }) => {
    // A press on nothing takes the focus away on purpose.
    if (target instanceof Element && !target.closest(CONTROLS)) place = NOWHERE;
  });
  let wasOff = false;
  new MutationObserver(() => {
    const [focused] = place.way;
    const isNowhere = root.activeElement === null || root.activeElement === root.body;
    const isOff = focused?.element.matches(':disabled') ?? false;
    if (focused && isNowhere && !isOff) {
      if (!focused.element.isConnected) neighbour(place)?.focus();
      else if (wasOff && focused.element instanceof HTMLElement) focused.element.focus();
    }
    wasOff = isOff;
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function wayTo(element: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let one: Element | null = element; one?.parentElement; one = one.parentElement) {
    steps.push({ element: one, index: [...one.parentElement.children].indexOf(one) });
  }
  return steps;
}

/** Looked for in ever wider surroundings: at the lost one's place, else after it, else before it. */
function neighbour({ name, way }: Place): HTMLElement | undefined {
  for (const [at, { element }] of way.entries()) {
    const lost = way[at - 1];
    if (!lost || !element.isConnected) continue;
    const children = [...element.children];
    const after = children.slice(lost.index).map(controlsOf);
    const before = children.slice(0, lost.index).reverse().map(controlsOf);
    const found =
      [...after, ...before].flat().find((one) => name !== '' && nameOf(one) === name) ??
      after.flat()[0] ??
      before.flatMap((controls) => controls.toReversed())[0];
    if (found) return found;
  }
  return undefined;
}

const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? control.textContent ?? '';

function controlsOf(element: Element): readonly HTMLElement[] {
  const isOffered = (one: Element): one is HTMLElement =>
    one instanceof HTMLElement && one.matches(CONTROLS) && one.checkVisibility();
  return [element, ...element.querySelectorAll(CONTROLS)].filter(isOffered);
}
