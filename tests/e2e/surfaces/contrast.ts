import type { Page } from 'puppeteer-core';

/** Which elements, and what they are in: a pseudo-class such as `hover`, or an attribute; empty for neither. */
interface InState {
  readonly of: string;
  readonly state: string;
}

const PSEUDO = ['hover', 'focus', 'active'];

/** The elements whose words have less contrast (WCAG 2) than `least` on what is behind them, a line each. */
export async function contrastsBelow(
  page: Page,
  least: number,
  { of, state }: InState,
): Promise<readonly string[]> {
  const cdp = await page.createCDPSession();
  try {
    if (PSEUDO.includes(state)) await force(cdp, of, state);
    return await page.evaluate(measure, {
      least,
      of,
      attribute: PSEUDO.includes(state) ? '' : state,
    });
  } finally {
    await cdp.detach();
  }
}

async function force(
  cdp: Awaited<ReturnType<Page['createCDPSession']>>,
  selector: string,
  state: string,
): Promise<void> {
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const forcedPseudoClasses = state === 'focus' ? ['focus', 'focus-visible'] : ['hover', state];
  for (const nodeId of nodeIds) {
    await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  }
}

/** Runs in the page. */
function measure({
  least,
  of,
  attribute,
}: {
  readonly least: number;
  readonly of: string;
  readonly attribute: string;
}): readonly string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** The colour as the screen shows it, over the colour behind it. */
  const paint = (colours: readonly string[]): readonly number[] => {
    for (const colour of colours) {
      if (!canvas) continue;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  };
  const light = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element): readonly string[] => {
    const colours: string[] = [];
    for (let one: Element | null = element; one; one = one.parentElement) {
      colours.unshift(getComputedStyle(one).backgroundColor);
      if (one.matches('dialog')) break;
    }
    return ['Canvas', ...colours];
  };
  const low: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(of)) {
    const before = element.getAttribute(attribute || 'class');
    if (attribute) element.setAttribute(attribute, attribute === 'disabled' ? '' : 'true');
    if (element.checkVisibility() && !element.matches('.visually-hidden')) {
      const ground = behind(element);
      const [words, back] = [
        light(paint([...ground, getComputedStyle(element).color])),
        light(paint(ground)),
      ];
      const contrast = (Math.max(words, back) + 0.05) / (Math.min(words, back) + 0.05);
      const hasFilter = getComputedStyle(element).filter !== 'none';
      if (contrast < least || hasFilter) {
        low.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 90)}`);
      }
    }
    if (attribute && before === null) element.removeAttribute(attribute);
    else if (attribute && before !== null) element.setAttribute(attribute, before);
  }
  return low;
}
