import type { Passage, Said } from './bench-page.ts';
import type { Story } from './words/story.ts';

/** Whatever has paragraphs. */
type Text = { readonly paragraphs: readonly string[] };

/** What in a story is selected: its paragraphs count from 0. */
type Words = Pick<Passage, 'from' | 'to' | 'overshoots'>;

const sentences = (paragraph: string): readonly [string, string] => {
  const at = paragraph.indexOf('. ') + 1;
  return [paragraph.slice(0, at), paragraph.slice(at + 1)];
};

const words = ({ paragraphs }: Text, at: number): string => paragraphs[at] ?? '';

/** A few words from the middle of a paragraph; where no spaces part words, some letters. */
export const within = (story: Text, at: number): Words => {
  const some = words(story, at).split(' ');
  return { from: some.length > 4 ? some.slice(2, 11).join(' ') : words(story, at).slice(3, 14) };
};

/** A whole paragraph, from its first word to its last. */
export const whole = (story: Text, at: number): Words => ({ from: words(story, at) });

/** A paragraph by triple click, which overshoots to whatever follows. */
export const tripleClicked = (story: Text, at: number): Words => ({
  ...whole(story, at),
  overshoots: true,
});

/** From a paragraph's second sentence to the end of the next one's first. */
export const across = (story: Text, at: number): Words => ({
  from: sentences(words(story, at))[1],
  to: sentences(words(story, at + 1))[0],
});

/** From the headline, as shown, to the end of the first paragraph's first sentence. */
export const withTitle = (story: Story): Words => ({
  from: story.title,
  to: sentences(words(story, 0))[0],
});

/** From the first paragraph to the last word of the last of so many. */
export const upTo = (story: Text, last: number): Words => ({
  from: sentences(words(story, 0))[0],
  to: sentences(words(story, last))[1],
});

/** Words with what must be said of them. */
export const passage = (
  selected: Words,
  truth: Said,
  also?: NonNullable<Passage['also']>,
): Passage => ({ ...selected, truth, ...(also ? { also } : {}) });
