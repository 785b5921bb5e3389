import { ClipShortcut } from '../shared/ClipShortcut.tsx';

/** What a newcomer sees before the first clipping: the gesture that makes one. */
export function EmptyLibrary() {
  return (
    <section class="library empty" aria-label="Library">
      <h2>Your clippings will stand here</h2>
      <ol>
        <li>Open an article and highlight a passage.</li>
        <li>
          Press <ClipShortcut />, or right-click it and choose <em>Clip this passage</em>.
        </li>
        <li>Come back here and add it to your draft.</li>
      </ol>
      <p class="quiet">Every clipping keeps its words, its author, its date and its link.</p>
    </section>
  );
}
