import { useEffect, useState } from 'preact/hooks';
import { findDraftPlace } from '../../adapters/db/draft-places.ts';
import { type DraftPlace, NO_PLACE } from '../../domain/draft/draft-place.ts';

/** Where the blogger wrote last in this draft; undefined until the store has told. It is asked once. */
export function useFirstPlace(draftId: string): DraftPlace | undefined {
  const [place, setPlace] = useState<DraftPlace>();
  useEffect(() => {
    // The draft matters more than where one was in it.
    void findDraftPlace(draftId)
      .catch(() => NO_PLACE)
      .then(setPlace);
  }, [draftId]);
  return place;
}
