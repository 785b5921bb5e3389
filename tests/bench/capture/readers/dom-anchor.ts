import { fromRange } from 'dom-anchor-text-quote';

/** The plain words and a quote selector; nothing about the source. */
export function read(): unknown {
  const range = getSelection()?.getRangeAt(0);
  return range && [range.toString(), fromRange(document.body, range)];
}
