import { closestOf, isElement, nameOf, parentOf } from './dom.ts';
import { formulaAround } from './drawn-words.ts';
import { partsWords, roleOf, THROUGH } from './element-role.ts';
import { isForLayout } from './layout-table.ts';
import { numberedShell } from './list-numbers.ts';
import { blockLook, type Look, lineLook } from './look.ts';
import type { MarkupBuilder } from './markup-builder.ts';
import type { Shell } from './markup-line.ts';
import type { RangePaths } from './range-walk.ts';
import { blockShell, markShell } from './shell-of.ts';

/** Parts of a list or table, which are told together with it. */
const PARTS = new Set(['li', 'dt', 'dd', 'tr', 'caption']);
/** Elements of which a single one is told without its table. */
const CELLS = new Set(['td', 'th']);

/** The element that holds the whole range, and how to build what stands around the range inside it. */
export interface Enclosing {
  readonly root: Element;
  readonly wrap: (builder: MarkupBuilder, content: () => void) => void;
}

/**
 * The elements around a range that a copy of the range alone would lose: the inline elements it
 * stands in (half a link is still that link), and the nearest block that says what it is.
 */
export function enclosing(container: Node, paths: RangePaths): Enclosing {
  const root = rootOf(container);
  const shells: Shell[] = [];
  for (let at: Element | null = root; at; at = above(at)) {
    const step = shellAround(at, paths);
    if (step === 'stop') break;
    if (step) shells.unshift(step);
    if (step && isLast(at)) break;
  }
  return { root, wrap: (builder, content) => nestIn(builder, shells, content) };
}

function shellAround(element: Element, paths: RangePaths): Shell | 'stop' | null {
  const name = nameOf(element);
  const role = isForLayout(element) ? THROUGH : roleOf(name);
  const isInCode = name !== 'pre' && closestOf(element, 'pre') !== null;
  if (isInCode && role.kind !== 'inline') return null;
  if (CELLS.has(name)) return 'stop';
  const style = getComputedStyle(element);
  if (role.kind === 'block') {
    return numberedShell(blockShell(element, role.tag, style), element, paths.numbers);
  }
  if (role.kind === 'inline') {
    return markShell(element, role.tag, style);
  }
  if (role.kind === 'frame' || !partsWords(style, name)) return null;
  return style.direction === 'rtl' ? blockShell(element, 'p', style) : 'stop';
}

/** True when nothing further out is needed to say what the words are. */
const isLast = (element: Element): boolean => {
  const { kind } = roleOf(nameOf(element));
  return (kind === 'block' || kind === 'through') && !PARTS.has(nameOf(element));
};

/** The element that holds the range; half a formula is read whole. */
function rootOf(container: Node): Element {
  const nearest = nearestElement(container);
  const around = formulaAround(nearest);
  const above = around && parentOf(around);
  return above ? rootOf(above) : nearest;
}

function nestIn(
  builder: MarkupBuilder,
  [outer, ...inner]: readonly Shell[],
  content: () => void,
): void {
  const next = () => nestIn(builder, inner, content);
  if (!outer) content();
  else if (isInline(outer)) builder.inline(outer, next);
  else builder.block(outer, next);
}

const isInline = ({ tag }: Shell): boolean => roleOf(tag).kind === 'inline';

/** How the words directly in the element look, with all that is around it. */
export function lookIn(element: Element): Look {
  const outer = above(element);
  const style = getComputedStyle(element);
  const name = nameOf(element);
  const parts = roleOf(name).kind === 'block' || partsWords(style, name);
  const around = outer && outer !== element ? lookIn(outer) : null;
  return around && !parts ? lineLook(element, style, around) : blockLook(element, style, around);
}

function nearestElement(node: Node): Element {
  for (let at: Node | null = node; at; at = parentOf(at)) if (isElement(at)) return at;
  return document.documentElement;
}

const above = (element: Element): Element | null => {
  const parent = parentOf(element);
  return parent && (isElement(parent) ? parent : nearestElement(parent));
};
