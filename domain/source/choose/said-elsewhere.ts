import type { PageFacts } from './page-facts.ts';
import type { IsSaid } from './turned-name.ts';

/**
 * Tells whether a name stands anywhere near the headline or in what the page says of itself, other than in
 * the text that is asked about. Gathers the page's words when it is first asked, since that is seldom.
 */
export function saidElsewhere({ clues, nodes, tags }: PageFacts): IsSaid {
  let texts: readonly string[] | null = null;
  return (name, besides) => {
    texts ??= [
      ...[...tags.values()].flat(),
      ...JSON.stringify(nodes).split('"'),
      ...clues.bylines.flat(),
      ...clues.headings
        .flatMap(({ after, before }) => [...after, ...before])
        .flatMap(({ pieces }) => [
          ...pieces.map(({ text }) => text),
          pieces.map(({ text }) => text).join(' '),
        ]),
    ];
    const words = name.toLowerCase();
    return texts.some((text) => !text.includes(besides) && hasWords(text.toLowerCase(), words));
  };
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return (
    at >= 0 &&
    !/\p{L}/u.test(text[at - 1] ?? '') &&
    !/^(?:\p{L}|,\s*\p{L})/u.test(text.slice(at + words.length))
  );
}
