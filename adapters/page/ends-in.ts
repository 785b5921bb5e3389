/** True when nothing of the range's words stands behind the element: a triple click selects up to the start of what follows. */
export function endsIn(element: Element, range: Range): boolean {
  const rest = range.cloneRange();
  rest.setStartAfter(element);
  return String(rest).trim() === '';
}
