import { sampleClippings } from '../../adapters/db/sample-clippings.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { exampleClipping } from '../../domain/attribution/example-clipping.ts';
import type { Sample } from '../../domain/post/sample-post.ts';
import { useWatch } from '../shared/use-watch.ts';

/** What styles are shown on: the newest clippings of the library, or an example while there are none. */
export function useSample(): (Sample & { readonly isExample: boolean }) | undefined {
  const found = useWatch(() => sampleClippings(2), []);
  if (!found) return undefined;
  const isExample = found.length === 0;
  const example = {
    text: t('settings_exampleText'),
    title: t('settings_exampleTitle'),
    author: t('settings_exampleAuthor'),
    publication: t('settings_examplePublication'),
  };
  const clippings = isExample ? [exampleClipping(example)] : found;
  return { clippings, lang: uiLocale(), isExample };
}
