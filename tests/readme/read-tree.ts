/**
 * The folders and files that a drawn tree names, as paths; folders end with a slash. A line begins
 * with one or more names of the same folder, and goes on with words about them; two spaces of
 * indentation lead into the last folder of the level above.
 */
export function readTree(drawn: string): readonly string[] {
  const parents: string[] = [];
  return drawn.split('\n').flatMap((line) => {
    const level = Math.floor(line.search(/\S|$/) / 2);
    const names = leadingNames(line);
    const parent = level === 0 ? '' : (parents[level - 1] ?? '');
    const paths = names.map((name) => `${parent}${name}`);
    const last = paths.at(-1);
    if (last?.endsWith('/')) parents[level] = last;
    return paths;
  });
}

function leadingNames(line: string): readonly string[] {
  const words = line.trim().split(/\s+/);
  const end = words.findIndex((word) => !/^[\w.-]+\/$|^[\w-]+(\.[\w-]+)+$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** The first code block under the heading; null when there is none. */
export function blockUnder(markdown: string, heading: string): string | null {
  const section = markdown.split(/^#+ /m).find((part) => part.startsWith(heading));
  return section ? (/^```\w*\n([\s\S]*?)^```/m.exec(section)?.[1] ?? null) : null;
}

/** The npm scripts that the text tells the reader to run. */
export const commandsIn = (markdown: string): readonly string[] => [
  ...new Set(
    [...markdown.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, named, short]) => named ?? short ?? '',
    ),
  ),
];
