// What a careless or hostile page does to the browser's own functions. A reader that runs in the
// page's world would fail here or tell lies; one in an isolated world does not notice.
{
  const lie = () => {
    throw new Error('this page has its own functions');
  };
  JSON.stringify = () => '"replaced"';
  JSON.parse = lie;
  for (const name of ['map', 'filter', 'push', 'join', 'find', 'some', 'slice', 'flatMap', 'at']) {
    Array.prototype[name] = lie;
  }
  Array.prototype[Symbol.iterator] = lie;
  Array.from = lie;
  window.getSelection = () => null;
  document.getSelection = () => null;
  Selection.prototype.toString = () => 'words that nobody wrote';
  Selection.prototype.getRangeAt = lie;
  Object.defineProperty(Selection.prototype, 'rangeCount', { get: () => 0 });
  Object.defineProperty(Selection.prototype, 'isCollapsed', { get: () => true });
  Range.prototype.cloneContents = lie;
  Range.prototype.toString = () => 'words that nobody wrote';
  Object.prototype.toJSON = lie;
}
