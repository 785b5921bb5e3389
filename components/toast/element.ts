/** Style properties by their CSS names in camel case. */
export type Styles = Readonly<Partial<Record<keyof CSSStyleDeclaration & string, string>>>;

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Makes an HTML element, in any kind of document. Styles are set through the object model, which
 * no content security policy forbids; a `style` attribute or element it may. `important` styles
 * stand against the page's own.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  styles: Styles,
  priority: 'important' | '' = '',
): HTMLElementTagNameMap[Name] {
  const made = Document.prototype.createElementNS.call(
    document,
    XHTML,
    name,
  ) as HTMLElementTagNameMap[Name];
  for (const [property, value] of Object.entries(styles)) {
    made.style.setProperty(kebab(property), value ?? '', priority);
  }
  return made;
}

/** Listens for what the blogger really did; a page can make events, but not trusted ones. */
export function onTrusted<Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
): void {
  target.addEventListener(name, (event) => {
    if (event.isTrusted) listener(event);
  });
}

const kebab = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
