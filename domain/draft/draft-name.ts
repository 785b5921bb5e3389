import type { Draft } from './draft.ts';

/** What lists call a draft: its title, or what stands for one. */
export const draftName = ({ title }: Pick<Draft, 'title'>): string =>
  title.trim() || 'Untitled draft';
