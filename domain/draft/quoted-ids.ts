import type { DraftBody } from './draft.ts';

/** The ids of the clippings that a stored body quotes, each once. Never throws for what is stored. */
export function quotedIds(body: DraftBody): readonly string[] {
  const ids = new Set<string>();
  for (const block of Array.isArray(body?.content) ? body.content : []) {
    const { type, attrs } = (block ?? {}) as {
      readonly type?: unknown;
      readonly attrs?: { readonly clippingId?: unknown };
    };
    if (type === 'quote' && typeof attrs?.clippingId === 'string') ids.add(attrs.clippingId);
  }
  return [...ids];
}
