/** The focused element or one that it stands in, and its place among its siblings. */
interface Step {
  readonly element: Element;
  readonly index: number;
}

const CONTROLS =
  ':is(a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]):not(:disabled, [tabindex="-1"])';

/**
 * Sees to it that the focus never falls out of the page: when what has it vanishes or is switched off, the
 * nearest control to where it stood takes over. Whoever puts the focus in a better place later is not hindered.
 */
export function keepFocus(root: Document): void {
  let way: readonly Step[] = [];
  root.addEventListener('focusin', ({ target }) => {
    way = target instanceof Element ? wayTo(target) : [];
  });
  root.addEventListener('pointerdown', ({ target }) => {
    // A press on nothing takes the focus away on purpose.
    if (target instanceof Element && !target.closest(CONTROLS)) way = [];
  });
  new MutationObserver(() => {
    if (isLost(root, way)) neighbour(way)?.focus();
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function wayTo(element: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let one: Element | null = element; one?.parentElement; one = one.parentElement) {
    steps.push({ element: one, index: [...one.parentElement.children].indexOf(one) });
  }
  return steps;
}

function isLost({ activeElement, body }: Document, [focused]: readonly Step[]): boolean {
  if (!focused) return false;
  if (activeElement?.matches(':disabled')) return true;
  const isNowhere = activeElement === null || activeElement === body;
  return isNowhere && (!focused.element.isConnected || focused.element.matches(':disabled'));
}

/** The control at the lost one's place, else after it, else before it; looked for in ever wider surroundings. */
function neighbour(way: readonly Step[]): HTMLElement | null {
  for (const [at, { element: place }] of way.entries()) {
    const lost = way[at - 1];
    if (!lost || !place.isConnected) continue;
    const children = [...place.children];
    const [before, after] = [children.slice(0, lost.index).reverse(), children.slice(lost.index)];
    const found =
      first(after.map((one) => controlsOf(one)[0])) ??
      first(before.map((one) => controlsOf(one).at(-1)));
    if (found) return found;
  }
  return null;
}

const first = (controls: readonly (HTMLElement | undefined)[]): HTMLElement | undefined =>
  controls.find((control) => control !== undefined);

function controlsOf(element: Element): readonly HTMLElement[] {
  const isOffered = (one: Element): one is HTMLElement =>
    one instanceof HTMLElement && one.matches(CONTROLS) && one.checkVisibility();
  return [element, ...element.querySelectorAll(CONTROLS)].filter(isOffered);
}
