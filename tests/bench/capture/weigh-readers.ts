import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleScript } from '../../builders/bundle-script.ts';

/** What one clipper would put into a page: as a script that hangs its reader on the page, and what that weighs. */
export interface WeighedReader {
  readonly name: string;
  readonly code: string;
  /** Bytes of the minified script. */
  readonly raw: number;
  readonly gzip: number;
}

/** Bundles one clipper's reader alone; what the others need is shaken off. */
export async function weighReader(name: string): Promise<WeighedReader> {
  const file = path.join(import.meta.dirname, 'readers', `${name}.ts`);
  const code = await bundleScript(
    `import { read } from '${file}'; globalThis.readForBench = read;`,
  );
  return { name, code, raw: Buffer.byteLength(code), gzip: gzipSync(code).length };
}
