import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly commands?: Readonly<Record<string, unknown>>;
}

/** What in the source uses each permission. A permission that is not here may not be asked for. */
const USES: Readonly<Record<string, RegExp>> = {
  activeTab: /scripting\.executeScript|\bscripting\b/,
  scripting: /\bscripting\b/,
  storage: /\bstorage\.(local|session|sync)\b/,
  unlimitedStorage: /\bnew Dexie\b|extends Dexie\b/,
  contextMenus: /\b(contextMenus|menus)\b/,
  alarms: /\balarms\b/,
  sidePanel: /\bsidePanel\b/,
  downloads: /\bdownloads\b/,
};

const source = globSync('{entrypoints,components,adapters}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (built) => {
  const manifest = JSON.parse(
    readFileSync(path.join(ROOT, '.output', built, 'manifest.json'), 'utf8'),
  ) as Manifest;

  it('asks for no site when it is installed', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect((manifest.permissions ?? []).filter((name) => /[:*<]/.test(name))).toEqual([]);
  });

  it('is in no page before the blogger calls it', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('cannot be detected by a page', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('can ask for a site later, at the moment of need', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it.each([...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])])(
    'uses the permission %s',
    (permission) => {
      expect(source).toMatch(USES[permission] ?? /^never asked for$/);
    },
  );

  it('puts no script into a page that holds a character which Chromium refuses to load', () => {
    const scripts = globSync('content-scripts/*.js', { cwd: path.join(ROOT, '.output', built) });
    expect(scripts.length).toBeGreaterThan(0);
    const refused = scripts.filter((script) =>
      /\p{Noncharacter_Code_Point}/u.test(
        readFileSync(path.join(ROOT, '.output', built, script), 'utf8'),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('has keyboard commands for the common things', () => {
    expect(Object.keys(manifest.commands ?? {})).toEqual(['clip-selection', 'clip-to-draft']);
  });
});
