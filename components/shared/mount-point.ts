/** The element of an extension page that its surface is drawn into. */
export function mountPoint(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root element.');
  return root;
}
