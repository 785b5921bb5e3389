import { render } from 'preact';
import type { NodeViewConstructor } from 'prosemirror-view';
import { PostPicture } from '../shared/PostPicture.tsx';

/** How a picture is drawn in the editor: in words, as it is not fetched before the post is out. */
export const pictureView: NodeViewConstructor = (node) => {
  const dom = document.createElement('div');
  dom.className = 'picture-block';
  dom.contentEditable = 'false';
  const { url, alt, credit } = node.attrs;
  const picture = { url: String(url), alt: String(alt), credit: String(credit) };
  render(<PostPicture picture={{ kind: 'picture', ...picture }} />, dom);
  return { dom, ignoreMutation: () => true, destroy: () => render(null, dom) };
};
