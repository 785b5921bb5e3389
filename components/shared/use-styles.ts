import { listStyles } from '../../adapters/db/styles.ts';
import type { Style, TemplateStyle } from '../../domain/attribution/style.ts';
import { STYLES } from '../../domain/attribution/styles.ts';
import type { TemplateSpeaker } from '../../domain/attribution/template/template-speaker.ts';
import { loadSpeaker } from './load-speaker.ts';
import { useWatch } from './use-watch.ts';

/** Every style that there is, and who speaks for those that are templates. */
export interface KnownStyles {
  /** Built-in ones first. */
  readonly styles: readonly Style[];
  readonly own: readonly TemplateStyle[];
  /** Not there when no style needs it. */
  readonly speak: TemplateSpeaker | undefined;
}

/** The styles, kept up to date with the store; undefined until they can all be used. */
export const useStyles = (): KnownStyles | undefined => useWatch(readStyles, []);

async function readStyles(): Promise<KnownStyles> {
  const own = await listStyles();
  const styles = [...STYLES, ...own];
  return { styles, own, speak: own.length > 0 ? await loadSpeaker() : undefined };
}
