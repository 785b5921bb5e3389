import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = 'virtual:reader';

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
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'reader',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) =>
          id === `\0${ENTRY}`
            ? `import { read } from '${file}'; globalThis.readForBench = read;`
            : null,
      },
    ],
    build: { write: false, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : null;
  if (!chunk) throw new Error(`${name} did not bundle.`);
  const { code } = chunk;
  return { name, code, raw: Buffer.byteLength(code), gzip: gzipSync(code).length };
}
