import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The ids of the clippings that the draft beside the library quotes: for cards to say so. */
export const InDraft = createContext<ReadonlySet<string>>(new Set());

/** True when the draft beside the library quotes this clipping. */
export const useIsInDraft = (clippingId: string): boolean => useContext(InDraft).has(clippingId);
