/** Why a template says nothing, and where. */
export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  /** What it is about: the name of a variable, filter or tag, or the text that cannot be read; may be empty. */
  readonly name: string;
  /** Counted from 1; null where the whole template is meant. */
  readonly line: number | null;
}

/** An unknown name, a part without its end, a form that is none, too long, or more work than is allowed. */
export type TemplateProblemKind =
  | 'variable'
  | 'filter'
  | 'tag'
  | 'unclosed'
  | 'form'
  | 'long'
  | 'limit';

/** How the template engine words each problem; the first group is what it is about. */
const WORDINGS: readonly (readonly [RegExp, TemplateProblemKind])[] = [
  [/undefined variable: (.*?)(?:, line|$)/, 'variable'],
  [/undefined filter: (.*?)(?:, line|$)/, 'filter'],
  [/tag "(.*?)" not found/, 'tag'],
  [/(?:tag|output|raw) (.*?) ?not closed/, 'unclosed'],
  [/parse length limit()/, 'long'],
  [/limit exceeded()|Invalid (?:array|string) length()/, 'limit'],
];

/** What the engine threw, told in our own terms. */
export function templateProblem(error: unknown): TemplateProblem {
  const { message, line } = partsOf(error);
  for (const [wording, kind] of WORDINGS) {
    const found = wording.exec(message);
    if (found) return { kind, name: found[1] ?? '', line };
  }
  return { kind: 'form', name: message.replace(/, (?:file:.*)?line:\d+.*$/s, ''), line };
}

function partsOf(error: unknown): { readonly message: string; readonly line: number | null } {
  if (!(error instanceof Error)) return { message: String(error), line: null };
  const line = /line:(\d+)/.exec(error.message)?.[1];
  return { message: error.message, line: line === undefined ? null : Number(line) };
}
