import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attack } from './attack.ts';
import { OWN_ATTACKS } from './own-attacks.ts';

const FILE = path.join(process.env.QUOTEWRIGHT_HOSTILE ?? '', 'xss-main.jsonl');

interface Line {
  readonly id: string;
  readonly html: string;
  readonly live?: { readonly inner: boolean };
}

/** Our own attacks, and those of the folder of hostile pages where it is there. */
export function readAttacks(): readonly Attack[] {
  if (!process.env.QUOTEWRIGHT_HOSTILE || !existsSync(FILE)) {
    console.warn('Only our own attacks are tried: set QUOTEWRIGHT_HOSTILE to a folder of more.');
    return OWN_ATTACKS;
  }
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  const others = lines.map((line) => JSON.parse(line) as Line);
  return [
    ...OWN_ATTACKS,
    ...others.map(({ id, html, live }) => ({ id, html, runsIn: live?.inner ? ['chromium'] : [] })),
  ];
}
