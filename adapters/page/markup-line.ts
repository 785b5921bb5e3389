import type {
  MarkupAttributes,
  MarkupElement,
  MarkupNode,
  MarkupTag,
} from '../../domain/markup/markup.ts';

/** An element without its content: its name and attributes. */
export interface Shell {
  readonly tag: MarkupTag;
  readonly attributes?: MarkupAttributes | undefined;
}

/** Words or a line break of one line, with the inline elements around them, outermost first. */
export interface Run {
  readonly words: string | null;
  readonly marks: readonly Shell[];
}

/** Fills a shell, leaving out attributes that are not there. */
export const fill = (
  { tag, attributes }: Shell,
  children: readonly MarkupNode[],
): MarkupElement => ({
  tag,
  ...(attributes && Object.keys(attributes).length > 0 && { attributes }),
  children,
});

/** The runs as a tree: neighbours inside the same inline element share one. Nothing when no words are left. */
export function assembleLine(runs: readonly Run[]): readonly MarkupNode[] {
  const line = collapse(runs);
  return line.some(({ words }) => words?.trim()) ? nest(line, 0) : [];
}

/** The runs of preformatted text as a tree: every space kept, but no empty lines around it. */
export function assemblePre(runs: readonly Run[]): readonly MarkupNode[] {
  const line = runs.map(({ words, marks }) => ({ words: words ?? '\n', marks }));
  while (line[0]?.words.trim() === '') line.shift();
  while (line.at(-1)?.words.trim() === '') line.pop();
  const trimmed = line.map(({ words, marks }, index) => {
    const begun = index === 0 ? words.replace(/^[ \t]*\n/, '') : words;
    return { words: index === line.length - 1 ? begun.trimEnd() : begun, marks };
  });
  return nest(trimmed, 0);
}

/** White space as a browser shows it: one space between words, none at the ends of a line. */
function collapse(runs: readonly Run[]): Run[] {
  const line: Run[] = [];
  let open = false;
  for (const { words, marks } of runs) {
    if (words === null) {
      trimEnd(line);
      if (line.length > 0) line.push({ words, marks });
      open = false;
      continue;
    }
    const shown = words.replace(/[ \t\n\f\r]+/g, ' ');
    const kept: string = open ? shown : shown.replace(/^ /, '');
    if (kept === '') continue;
    line.push({ words: kept, marks });
    open = !kept.endsWith(' ');
  }
  trimEnd(line);
  while (line.at(-1)?.words === null) line.pop();
  return line;
}

/** Takes the space from the end of the line, and what consisted of it. */
function trimEnd(line: Run[]): void {
  const last = line.at(-1);
  if (!last?.words?.endsWith(' ')) return;
  line.pop();
  const words = last.words.slice(0, -1);
  if (words !== '') line.push({ ...last, words });
}

function nest(runs: readonly Run[], depth: number): MarkupNode[] {
  const nodes: MarkupNode[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at] as Run;
    const mark = run.marks[depth];
    const end = mark ? groupEnd(runs, at, depth) : at + 1;
    const group = runs.slice(at, end);
    if (mark && group.some(({ words }) => words?.trim()))
      nodes.push(fill(mark, nest(group, depth + 1)));
    else for (const bare of group) append(nodes, bare.words ?? { tag: 'br', children: [] });
    at = end;
  }
  return nodes;
}

/** Where the runs end that stand inside the same inline element. */
function groupEnd(runs: readonly Run[], start: number, depth: number): number {
  let end = start + 1;
  while (runs[end] && runs[end]?.marks[depth] === runs[start]?.marks[depth]) end += 1;
  return end;
}

function append(nodes: MarkupNode[], node: MarkupNode): void {
  const last = nodes.at(-1);
  if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
  else nodes.push(node);
}
