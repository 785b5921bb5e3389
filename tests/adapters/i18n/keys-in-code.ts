import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readModules } from '../../architecture/modules.ts';
import type { Catalogue } from '../../setup/messages.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** How the program names messages. */
export interface KeysInCode {
  /** Every text that may be a key, or a key without its plural form. */
  readonly quoted: ReadonlySet<string>;
  /** The beginnings of keys that are made with a code: `library_leftOut_` of `t(`library_leftOut_${part}`)`. */
  readonly prefixes: readonly string[];
}

/** Reads the program and its manifest for what may be keys. */
export function keysInCode(): KeysInCode {
  const code = readModules().map((module) => module.code);
  const manifest = readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');
  return {
    quoted: new Set([
      ...code.flatMap((text) => all(text, /['"`]([A-Za-z]\w*)['"`]/g)),
      ...all(manifest, /__MSG_(\w+)__/g),
    ]),
    // Two parts at least: a whole room is not made with a code.
    prefixes: [...new Set(code.flatMap((text) => all(text, /`([a-z]+_[a-z]\w*_)\$\{/g)))],
  };
}

/** The keys of a catalogue that nothing in the program names. */
export const unusedKeys = (catalogue: Catalogue, { quoted, prefixes }: KeysInCode) =>
  Object.keys(catalogue).filter(
    (key) =>
      !quoted.has(key) &&
      !quoted.has(key.replace(/_(zero|one|two|few|many|other)$/, '')) &&
      !prefixes.some((prefix) => key.startsWith(prefix)),
  );

const all = (text: string, what: RegExp): readonly string[] =>
  [...text.matchAll(what)].map(([, found = '']) => found);
