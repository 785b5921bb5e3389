/** What a browser tells about who sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  /** Where the sender's document was loaded from; it stays when the page changes its address without a load. */
  readonly url?: string | undefined;
  readonly tab?: SenderTab | undefined;
}

interface SenderTab {
  readonly id?: number | undefined;
  /** The address in the bar, where the extension may know it. */
  readonly url?: string | undefined;
}

/**
 * The address of the page that a message came from, by the browser's word. It has two: what was
 * loaded, and what stands in the bar, which differ on sites that turn their pages without a load. The
 * message may say which of them it was read at; anything else that it claims counts for nothing.
 */
export function visitedAddress({ url = '', tab }: Sender, claimed: unknown): string {
  const shown = tab?.url;
  // What a page writes into a frame itself has no address but the page's.
  if (url.startsWith('about:')) return shown ?? url;
  if (shown === undefined || typeof claimed !== 'string') return url;
  const isTurned = originOf(shown) === originOf(url) && bare(claimed) === bare(shown);
  return isTurned ? shown : url;
}

const originOf = (address: string): string | undefined => URL.parse(address)?.origin;

const bare = (address: string): string => address.replace(/#.*$/, '');
