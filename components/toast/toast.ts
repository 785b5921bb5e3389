import { element, onTrusted } from './element.ts';
import { BUTTON, CARD, HOST, MESSAGE, ROW, SMALL } from './look.ts';
import { mount } from './mount.ts';

/** Something the blogger can press. */
export interface ToastAction {
  readonly label: string;
  readonly press: () => void;
}

/** What a toast says. */
export interface ToastContent {
  readonly message: string;
  readonly remark?: string | undefined;
  readonly actions: readonly ToastAction[];
  /** Stands below the message: a field for a note, or the words that could not be saved. */
  readonly below?: HTMLElement | undefined;
  /** `passing` goes by itself after a while; `staying` waits for the blogger, as every error does. */
  readonly stay: 'passing' | 'staying';
}

/** One message place on a page. */
export interface Toast {
  readonly say: (content: ToastContent) => void;
  readonly close: () => void;
}

/** How long a passing message stays, in milliseconds; longer while pointer or focus is on it. */
const PASSING = 8_000;
/** Where, in the script's own world, the toast that is open can be reached by the next injection. */
const OPEN: unique symbol = Symbol.for('quotewright.toast');

interface OpenToast {
  /** The passage that the toast is about. */
  readonly about: string;
  readonly close: () => void;
  readonly focus: () => void;
}

const world: { [OPEN]?: OpenToast | undefined } & typeof globalThis = globalThis;

/**
 * Moves the focus to the toast when one about this passage is open, and says whether it did: to
 * clip the same passage again is the keyboard's way to the toast's buttons.
 */
export function focusToast(about: string): boolean {
  const open = world[OPEN];
  if (open?.about !== about) return false;
  open.focus();
  return true;
}

/**
 * Opens a toast about a passage ('' when about none), closing the one before it. Nothing of it is
 * left when it has closed.
 */
export function openToast(about: string): Toast {
  world[OPEN]?.close();
  const host = element('div', HOST, 'important');
  const card = element('div', CARD);
  const status = element('div', MESSAGE);
  status.setAttribute('role', 'status');
  host.setAttribute('popover', 'manual');
  host.attachShadow({ mode: 'closed' }).append(card);
  const unmount = mount(host);
  let timer = 0;
  let passing = false;
  let first: HTMLButtonElement | undefined;

  const close = () => {
    clearTimeout(timer);
    unmount();
    if (world[OPEN]?.close === close) delete world[OPEN];
  };
  const wait = () => {
    clearTimeout(timer);
    if (passing) timer = window.setTimeout(close, PASSING);
  };
  const say = (content: ToastContent) => {
    const buttons = content.actions.map(button);
    const row = element('div', ROW);
    row.append(status, ...buttons);
    card.replaceChildren(row, ...below(content));
    // A screen reader tells what changes in a place that it knows already.
    setTimeout(() => status.replaceChildren(content.message));
    passing = content.stay === 'passing';
    wait();
    first = buttons[0];
  };

  for (const name of ['pointerenter', 'focusin'] as const) {
    onTrusted(host, name, () => clearTimeout(timer));
  }
  for (const name of ['pointerleave', 'focusout'] as const) onTrusted(host, name, wait);
  for (const name of ['keydown', 'keypress', 'keyup'] as const) {
    onTrusted(card, name, (event) => {
      event.stopPropagation();
      if (name === 'keydown' && event.key === 'Escape') close();
    });
  }
  world[OPEN] = { about, close, focus: () => first?.focus() };
  return { say, close };
}

function button({ label, press }: ToastAction): HTMLButtonElement {
  const made = element('button', BUTTON);
  made.type = 'button';
  made.append(label);
  onTrusted(made, 'click', press);
  return made;
}

function below({ remark, below: given }: ToastContent): readonly HTMLElement[] {
  const line = element('div', SMALL);
  line.append(remark ?? '');
  return [...(remark ? [line] : []), ...(given ? [given] : [])];
}
