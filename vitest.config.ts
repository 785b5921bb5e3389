import { defineConfig } from 'vitest/config';

/** Tests that drive real browsers and servers: one file at a time, as they share this machine. */
const REAL_WORLD = { environment: 'node', testTimeout: 120_000, fileParallelism: false } as const;

/** One project for each kind of test; `npm test` says what each is for. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**'],
          environment: 'node',
          setupFiles: ['tests/setup/english.ts'],
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          setupFiles: ['tests/setup/english.ts'],
          ...REAL_WORLD,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'blogs',
          include: ['tests/blogs/**/*.blog.ts'],
          ...REAL_WORLD,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.fault.ts'],
          ...REAL_WORLD,
          testTimeout: 600_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
