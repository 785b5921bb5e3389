/** Dexie tells its own window of every write that is durable by this event. */
const DURABLE = 'x-storagemutated-1';

/** Does something and resolves with the milliseconds until it is durable, `isDrawn`, and painted. */
function until(work: () => void, isDrawn: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let isDurable = false;
    addEventListener(DURABLE, () => {
      isDurable = true;
    });
    const look = () =>
      requestAnimationFrame(() =>
        isDurable && isDrawn() ? resolve(performance.now() - start) : look(),
      );
    work();
    look();
  });
}

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
};

const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

const write = (field: HTMLElement, text: string) => {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

Object.assign(globalThis, {
  /** From a letter in a note to its being durable, read again and drawn on the card. */
  async typeNote(note: string): Promise<number> {
    const add = find('[data-clipping-card] [data-add]');
    add.focus();
    press(add, 'n');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const field = find('.note-editor textarea');
    return until(
      () => {
        write(field, note);
        press(field, 'Enter');
      },
      () => document.querySelector('.clipping-note')?.textContent === note,
    );
  },
  /** From a letter in a draft's title to its being durable and in the list of drafts. */
  typeTitle(title: string): Promise<number> {
    const field = find('input[aria-label="Title"], .draft-title');
    return until(
      () => write(field, title),
      () =>
        [...document.querySelectorAll('.draft-picker option')].some(
          (one) => one.textContent === title,
        ),
    );
  },
  /** From a word in the filter to the end of the search for it. */
  async search(word: string): Promise<number> {
    const start = performance.now();
    write(find('.library-filter'), word);
    while (!/^Nothing matches/.test(document.querySelector('.search-status')?.textContent ?? ''))
      await new Promise((resolve) => setTimeout(resolve, 20));
    return performance.now() - start;
  },
});
