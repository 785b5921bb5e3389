import { type FilterImplOptions, Liquid, type Template } from 'liquidjs';
import type { HeldValues } from './held-values.ts';
import { LONGEST_TEMPLATE } from './longest.ts';

/** So many units may its values take while they are worked on. */
const MOST_MEMORY = 200_000;
/** Milliseconds for one quote: far more than any needs, since a busy computer must not change what a post says. */
const LONGEST_RUN = 500;

/** What templates may use: nothing reads files or other templates, nothing loops over numbers. */
const TAGS = ['assign', 'capture', 'case', 'comment', 'for', 'if', 'raw', 'unless', '#'];
const FILTERS =
  'append capitalize date default downcase first join last lstrip prepend remove remove_first replace replace_first rstrip size slice split strip truncate truncatewords upcase'.split(
    ' ',
  );

/** Runs one template with values by name. Throws what `templateProblem` can tell. */
export type TemplateEngine = (
  template: string,
  values: Readonly<Record<string, unknown>>,
) => string;

/** The engine, with every output held instead of written. What was parsed once is kept. */
export function templateEngine({ hold }: HeldValues): TemplateEngine {
  const liquid = new Liquid({
    outputEscape: (value) => hold(asText(value)),
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    ownPropertyOnly: true,
    preserveTimezones: true,
    // The engine must never come to look for a file.
    templates: {},
    parseLimit: LONGEST_TEMPLATE,
    memoryLimit: MOST_MEMORY,
    renderLimit: LONGEST_RUN,
  });
  keepOnly(liquid.tags, TAGS);
  keepOnly(liquid.filters, FILTERS);
  for (const [name, joint] of Object.entries(JOINTS)) liquid.registerFilter(name, joint);
  const parsed = new Map<string, Template[]>();
  return (template, values) => {
    const known = parsed.get(template) ?? liquid.parse(template);
    if (parsed.size > 50) parsed.clear();
    parsed.set(template, known);
    return String(liquid.renderSync(known, values));
  };
}

/** What is put behind or before a value only where there is one: `{{ author | followed_by: ", " }}`. */
const JOINTS: Readonly<Record<string, FilterImplOptions>> = {
  followed_by: (value: unknown, joint: unknown) => joined(asText(value), ['', asText(joint)]),
  preceded_by: (value: unknown, joint: unknown) => joined(asText(value), [asText(joint), '']),
};

const joined = (text: string, [before, behind]: readonly [string, string]): string =>
  text === '' ? '' : before + text + behind;

const asText = (value: unknown): string => {
  if (value === null || value === undefined || value === false) return '';
  return Array.isArray(value) ? value.map(asText).join(', ') : String(value);
};

function keepOnly(all: object, names: readonly string[]): void {
  for (const name of Object.keys(all)) if (!names.includes(name)) Reflect.deleteProperty(all, name);
}
