import { expect } from 'vitest';
import type { PracticeBlog } from '../../blogs/wordpress/start-wordpress.ts';
import type { Driver } from '../drivers/driver.ts';
import { type Part, SEED_POST, SEED_QUOTES } from './seed-post.ts';

/** One block of a post as its readers see it: what it is, its words, where its links lead. */
export interface PublicBlock {
  readonly kind: 'paragraph' | 'quote' | 'embed';
  readonly text: string;
  readonly links: readonly (readonly [words: string, address: string])[];
}

/** A post as its readers see it. */
export interface PublicPost {
  readonly title: string;
  readonly category: string;
  readonly author: string;
  readonly blocks: readonly PublicBlock[];
}

/** Opens the post on the blog as every reader does and reads what is there. */
export async function readPublicPost(driver: Driver, address: string): Promise<PublicPost> {
  const page = await driver.openTab(address);
  const post = await page.evaluate((): PublicPost => {
    const wordsOf = (selector: string) =>
      document.querySelector(selector)?.textContent?.trim() ?? '';
    const blocks = [...(document.querySelector('.entry-content')?.children ?? [])].map((block) => {
      const paragraphs = [...block.querySelectorAll('p')].map((one) => one.textContent ?? '');
      return {
        kind: block.matches('blockquote')
          ? 'quote'
          : block.matches('figure')
            ? 'embed'
            : 'paragraph',
        text: paragraphs.length > 0 ? paragraphs.join('\n\n') : (block.textContent ?? '').trim(),
        links: [...block.querySelectorAll('a')].map(
          (link) => [link.textContent ?? '', link.href] as const,
        ),
      } as const;
    });
    return {
      title: wordsOf('h1'),
      category: wordsOf('a[rel="tag"]'),
      author: wordsOf('.wp-block-post-author-name, .wp-block-post-author__name'),
      blocks,
    };
  });
  await page.close();
  return post;
}

/** The links inside each quote of the post, as the articles themselves have them. */
export async function readSourceLinks(
  driver: Driver,
  newspaper: string,
): Promise<readonly PublicBlock['links'][]> {
  const links: PublicBlock['links'][] = [];
  for (const { article, passage } of SEED_QUOTES) {
    const page = await driver.openTab(newspaper + article.path);
    links.push(
      await page.evaluate(({ start, end }) => {
        const found = document.querySelectorAll<HTMLAnchorElement>(`${start} a, ${end} a`);
        return [...found].map((link): [string, string] => [link.textContent, link.href]);
      }, passage),
    );
    await page.close();
  }
  return links;
}

/** What a reader must find: every part of the post in its order, and the notes at head and foot. */
export function expectedBlocks(
  { newspaper, sourceLinks }: Origin,
  other: { readonly name: string; readonly address: string },
): readonly PublicBlock[] {
  const note = (text: string, links: PublicBlock['links'] = []): PublicBlock => ({
    kind: 'paragraph',
    text,
    links,
  });
  return [
    note(`[guest post by ${SEED_POST.guest}]`),
    ...SEED_POST.parts.flatMap((part, index) =>
      expectedPart(part, index, { newspaper, sourceLinks }),
    ),
    note(`(Cross-posted at ${other.name}.)`, [[other.name, other.address]]),
  ];
}

/** Where the quotes come from. */
interface Origin {
  readonly newspaper: string;
  readonly sourceLinks: readonly PublicBlock['links'][];
}

function expectedPart(
  part: Part,
  index: number,
  { newspaper, sourceLinks }: Origin,
): readonly PublicBlock[] {
  switch (part.kind) {
    case 'own': {
      const next = SEED_POST.parts.slice(index).find((one) => one.kind === 'quote');
      const links = (part.words.links ?? []).map((link): [string, string] => [
        link.words,
        'address' in link ? link.address : newspaper + (next?.article.canonical ?? ''),
      ]);
      return [{ kind: 'paragraph', text: part.words.text, links }];
    }
    case 'embed':
      return [{ kind: 'embed', text: part.url, links: [] }];
    case 'quote':
      return [
        ...leadIn(part, index, newspaper),
        {
          kind: 'quote',
          text: part.passage.text,
          links: sourceLinks[SEED_QUOTES.indexOf(part)] ?? [],
        },
      ];
  }
}

/**
 * The sentence that the program adds where neither the blogger nor a quote just before names the
 * source. Its link leads to the very passage, by its first word.
 */
function leadIn(
  { article, passage }: Extract<Part, { kind: 'quote' }>,
  index: number,
  newspaper: string,
): readonly PublicBlock[] {
  const before = SEED_POST.parts[index - 1];
  if (before?.kind === 'quote' && before.article.path === article.path) return [];
  if (before?.kind === 'own' && before.words.links?.some((link) => 'offer' in link)) return [];
  const firstWord = passage.text.match(/[\p{L}\p{N}]+/u)?.[0] ?? '';
  const link = `${newspaper}${article.canonical}#:~:text=${encodeURIComponent(firstWord)}`;
  return [
    {
      kind: 'paragraph',
      text: `${article.siteName} reports:`,
      links: [[article.siteName, expect.stringContaining(link)]],
    },
  ];
}

/** The number of the one post that the practice blog has. */
export async function postIdOf(blog: PracticeBlog): Promise<string> {
  const response = await fetch(`${blog.url}/wp-json/wp/v2/posts`);
  const posts = (await response.json()) as readonly { readonly id: number }[];
  if (posts.length !== 1) throw new Error(`The blog has ${posts.length} posts instead of one`);
  return String(posts[0]?.id);
}
