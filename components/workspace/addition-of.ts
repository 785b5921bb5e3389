import type { Command } from 'prosemirror-state';
import { t, tCount } from '../../adapters/i18n/t.ts';
import type { DraftBody } from '../../domain/draft/draft.ts';
import { insertQuotes } from '../../domain/draft/insert-block.ts';
import { quotedIds } from '../../domain/draft/quoted-ids.ts';

/** What several clippings add to a draft, and what is said of it. */
export interface Addition {
  readonly command: Command;
  readonly said: string;
}

/** The clippings that the draft does not quote yet, as one step; those that it quotes are left where they are, and that is said. */
export function additionOf(body: DraftBody, clippingIds: readonly string[]): Addition {
  const quoted = new Set(quotedIds(body));
  const fresh = clippingIds.filter((id) => !quoted.has(id));
  const there = clippingIds.length - fresh.length;
  return { command: insertQuotes(fresh), said: sayAdded(fresh.length, there) };
}

function sayAdded(added: number, there: number): string {
  if (there === 0) return tCount('workspace_addedAll', added);
  return added === 0 ? t('workspace_noneAdded') : tCount('workspace_addedRest', added, { there });
}
