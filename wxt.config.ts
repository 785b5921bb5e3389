import path from 'node:path';
import { defineConfig } from 'wxt';

const NO_CONTEXT = path.resolve(import.meta.dirname, 'adapters/browser/no-context.ts');

const CLIP_DESCRIPTION = '__MSG_clipCommand__';

/** A script in a page that brings messages along brings their words, not what is said about them to translators. */
const wordsAlone = {
  name: 'words-alone',
  enforce: 'pre',
  transform(catalogue: string, file: string) {
    if (!file.endsWith('/_locales/en/messages.json')) return null;
    const entries = Object.entries<{ readonly message: string }>(JSON.parse(catalogue));
    return JSON.stringify(
      Object.fromEntries(entries.map(([key, { message }]) => [key, { message }])),
    );
  },
} as const;

/** The Firefox add-on id; the store and the test drivers know the extension by it. */
const GECKO_ID = 'quotewright@quotewright.org';

/**
 * What the extension is to a browser. Install asks for no site at all: reading a page needs a
 * gesture (activeTab), writing to a blog needs that blog's origin, asked for when it is connected.
 */
export default defineConfig({
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  webExt: { disabled: true },
  vite: () => ({
    plugins: [wordsAlone],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'wxt/utils/content-script-context': NO_CONTEXT } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
    ],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'clip-selection': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: CLIP_DESCRIPTION,
      },
      'clip-to-draft': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: '__MSG_browser_addCommand__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-src 'none'; form-action 'none'; connect-src 'self' https: http:; require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard quotewright-inert-page",
    },
    // The oldest Chrome with all that the page and toast code relies on (URL.parse, popover, light-dark()).
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
