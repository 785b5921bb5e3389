import { build } from 'vite';

const ENTRY = 'virtual:entry';

/**
 * Bundles a few lines of TypeScript, with all that they import, into one script for a plain page.
 * Imports must be absolute paths. Throws with the bundler's own words when that fails. Minified, as what
 * it weighs may be asked; not on request, so that an error in the page can be read.
 */
export async function bundleScript(entry: string, { minify = true } = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // Some packages ask for what only Node or a bundler provides.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? entry : null),
      },
    ],
    build: { write: false, minify, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : null;
  if (!chunk) throw new Error(`Nothing was bundled of:\n${entry}`);
  return chunk.code;
}
