import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files anywhere below a directory whose bytes hold one of these words, in 8 or in 16 bits a letter. */
export function filesWith(directory: string, words: readonly string[]): readonly string[] {
  const needles = words.flatMap((word) => [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
  ]);
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}
