import { launch, type Page } from 'puppeteer-core';
import type { PracticeBlog, PracticeUser } from './start-wordpress.ts';

/** A block as the editor holds it; only what is asked here. */
interface EditorBlock {
  readonly name: string;
  readonly isValid: boolean;
  readonly originalContent?: string;
  readonly innerBlocks: readonly EditorBlock[];
}

/** What the editor's page offers to scripts; only what is asked here. */
interface EditorWindow {
  readonly wp?: {
    readonly data?: { select(store: string): { getBlocks(): readonly EditorBlock[] } | undefined };
  };
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE = 90_000;

/** What the real editor says about a post. */
export interface EditorVerdict {
  /** Blocks of any depth for which it would show a warning, with their HTML. */
  readonly invalid: readonly string[];
  /** The names of all blocks, inner ones after their parent. */
  readonly names: readonly string[];
}

/** Opens a post in WordPress's block editor, in a browser, and asks it about the blocks. Needs Chromium (`CHROMIUM`). */
export async function askEditor(
  blog: PracticeBlog,
  postId: string,
  user: PracticeUser,
): Promise<EditorVerdict> {
  const browser = await launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    headless: true,
    args: ARGUMENTS,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await logIn(page, blog, user);
    await page.goto(`${blog.url}/wp-admin/post.php?post=${postId}&action=edit`, {
      waitUntil: 'domcontentloaded',
    });
    await page.waitForFunction(() => {
      const { wp } = window as unknown as EditorWindow;
      return (wp?.data?.select('core/block-editor')?.getBlocks().length ?? 0) > 0;
    });
    return await page.evaluate(() => {
      const { wp } = window as unknown as EditorWindow;
      const withInner = (block: EditorBlock): readonly EditorBlock[] => [
        block,
        ...block.innerBlocks.flatMap(withInner),
      ];
      const blocks = wp?.data?.select('core/block-editor')?.getBlocks().flatMap(withInner) ?? [];
      const isBad = ({ isValid, name }: EditorBlock): boolean =>
        !isValid || name === 'core/missing' || name === 'core/freeform';
      return {
        invalid: blocks
          .filter(isBad)
          .map(({ name, originalContent }) => `${name}: ${originalContent ?? ''}`),
        names: blocks.map(({ name }) => name),
      };
    });
  } finally {
    await browser.close();
  }
}

/**
 * Fills in the form at once: a moment after it is shown, the page moves the keyboard to the name, and
 * the rest of a password that is being typed would go there.
 */
async function logIn(
  page: Page,
  blog: PracticeBlog,
  { login, password }: PracticeUser,
): Promise<void> {
  await page.goto(`${blog.url}/wp-login.php`);
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.evaluate(
      (values) => {
        for (const [id, value] of Object.entries(values)) {
          const field = document.getElementById(id);
          if (!(field instanceof HTMLInputElement)) throw new Error(`The form has no ${id}`);
          field.value = value;
        }
        document.querySelector('form')?.requestSubmit();
      },
      { user_login: login, user_pass: password },
    ),
  ]);
}
