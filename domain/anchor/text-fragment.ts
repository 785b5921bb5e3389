import type { Anchor } from './anchor.ts';

/**
 * The directive that makes a browser scroll to the passage and mark it,
 * `:~:text=[prefix-,]start[,end]` (https://wicg.github.io/scroll-to-text-fragment/), to go after
 * the `#` of its page's address. Null when it was not certain at capture that the link would lead
 * to the passage and nowhere else.
 */
export function textFragment({ fragment }: Anchor): string | null {
  if (!fragment) return null;
  const { prefix, start, end } = fragment;
  const terms = [prefix && `${encodeTerm(prefix)}-`, encodeTerm(start), encodeTerm(end)];
  return `:~:text=${terms.filter(Boolean).join(',')}`;
}

/** Percent-encoded, with the signs that part the terms of a directive and those that Markdown reads. */
const encodeTerm = (term: string): string =>
  encodeURIComponent(term).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
