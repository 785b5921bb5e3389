/** What the bench calls of the peers, some of which have no types of their own. */
declare module 'dom-anchor-text-position' {
  export function fromRange(root: Node, range: Range): { start: number; end: number };
  export function toRange(root: Node, selector: { start: number; end: number }): Range | null;
}
declare module 'dom-anchor-text-quote' {
  interface Quote {
    exact: string;
    prefix?: string;
    suffix?: string;
  }
  export function fromRange(root: Node, range: Range): Quote;
  export function toRange(root: Node, quote: Quote, options: { hint: number }): Range | null;
}
declare module '@apache-annotator/dom' {
  export function describeTextQuote(range: Range, scope: Node): Promise<object>;
  export function createTextQuoteSelectorMatcher(
    selector: object,
  ): (scope: Node) => AsyncIterable<Range>;
}
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export function generateFragmentFromRange(range: Range): { fragment?: unknown } | null;
}
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function processTextFragmentDirective(
    fragment: unknown,
    document: Document,
    root: Element,
  ): Range[];
}
