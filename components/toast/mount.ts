/** How often a page may take our box away before it stays away. */
const REMOUNTS = 3;

/**
 * Puts the box on top of everything on the page, and back there when the page takes it away.
 * Returns what takes it off for good.
 */
export function mount(host: HTMLElement): () => void {
  let left = REMOUNTS;
  const observer = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    place();
  });
  const place = () => {
    const parent = topmost();
    observer.disconnect();
    Node.prototype.appendChild.call(parent, host);
    observer.observe(parent, { childList: true });
    showOnTop(host);
  };
  place();
  return () => {
    observer.disconnect();
    host.remove();
  };
}

/** A modal dialog makes all around it dead to clicks, so the box goes inside. */
function topmost(): Element {
  const modal = Array.from(Document.prototype.querySelectorAll.call(document, ':modal')).at(-1);
  return modal ?? Reflect.get(Document.prototype, 'documentElement', document);
}

/** The top layer lies above every `z-index`; where it is not to be had, ours is the highest there is. */
function showOnTop(host: HTMLElement): void {
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}
