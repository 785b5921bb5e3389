import { safePageUrl } from '../markup/safe-url.ts';
import { run } from '../post/post.ts';
import { gutenbergInline } from './gutenberg-inline.ts';
import { attributeWording, ownWording, verbatimWording } from './gutenberg-text.ts';

interface Provider {
  readonly slug: string;
  readonly type: 'rich' | 'video';
  readonly address: RegExp;
  /** The one parameter that chooses what is shown; the others say how the reader came. */
  readonly parameter?: string;
}

const TUBE = /^https?:\/\/((m|www)\.)?youtube\.com/.source;

/** The services that WordPress shows by itself and whose posts get quoted in the news. */
const PROVIDERS: readonly Provider[] = [
  {
    slug: 'twitter',
    type: 'rich',
    address: /^https?:\/\/(www\.)?twitter\.com\/\w{1,15}\/status(es)?\/\d/i,
  },
  { slug: 'youtube', type: 'video', address: new RegExp(`${TUBE}/watch`, 'i'), parameter: 'v' },
  {
    slug: 'youtube',
    type: 'video',
    address: new RegExp(`${TUBE}/playlist`, 'i'),
    parameter: 'list',
  },
  { slug: 'youtube', type: 'video', address: new RegExp(`${TUBE}/(shorts|live)/`, 'i') },
  { slug: 'youtube', type: 'video', address: /^https?:\/\/youtu\.be\/\w/i, parameter: 't' },
  { slug: 'vimeo', type: 'video', address: /^https?:\/\/(www\.)?vimeo\.com\/\d/i, parameter: 'h' },
  {
    slug: 'reddit',
    type: 'rich',
    address: /^https?:\/\/(www\.)?reddit\.com\/r\/[^/]+\/comments\//i,
  },
  { slug: 'tiktok', type: 'video', address: /^https?:\/\/(www\.)?tiktok\.com\/@[^/]+\/video\//i },
  { slug: 'soundcloud', type: 'rich', address: /^https?:\/\/(www\.)?soundcloud\.com\/[^/]+\/./i },
  { slug: 'spotify', type: 'rich', address: /^https?:\/\/open\.spotify\.com\/./i },
  { slug: 'ted', type: 'video', address: /^https?:\/\/(www\.)?ted\.com\/talks\//i },
];

/** The block for a page shown in its own way; where WordPress cannot do that, a paragraph with a link. */
export function gutenbergEmbed(address: string): string {
  const safe = safePageUrl(address);
  if (safe === null) return paragraph(ownWording(address));
  const known = knownToWordPress(safe);
  const provider = PROVIDERS.find((candidate) => candidate.address.test(known));
  if (!provider) return paragraph(gutenbergInline([run(safe, [], safe)], verbatimWording));
  const { slug, type } = provider;
  const url = withOneParameter(known, provider);
  const attributes = blockJson({ url, type, providerNameSlug: slug, responsive: true });
  const classes = `wp-block-embed is-type-${type} is-provider-${slug} wp-block-embed-${slug}`;
  return `<!-- wp:embed ${attributes} -->
<figure class="${classes}"><div class="wp-block-embed__wrapper">
${attributeWording(url)}
</div></figure>
<!-- /wp:embed -->`;
}

const paragraph = (html: string): string =>
  `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;

/**
 * The same page under an address that every WordPress knows: 6.5 and older do not know x.com, and a
 * video that starts at a time has a short address with room for it.
 */
function knownToWordPress(address: string): string {
  const url = new URL(address);
  const { v, t } = Object.fromEntries(url.searchParams);
  if (v && t && /(^|\.)youtube\.com$/.test(url.hostname)) {
    return `https://youtu.be/${encodeURIComponent(v)}?t=${encodeURIComponent(t)}`;
  }
  return address.replace(
    /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?=\w{1,15}\/status)/i,
    'https://twitter.com/',
  );
}

/** WordPress writes `&` in a block's address twice escaped for authors, and its editor then refuses the block. */
function withOneParameter(address: string, { parameter }: Provider): string {
  const url = new URL(address);
  const value = parameter === undefined ? null : url.searchParams.get(parameter);
  url.search = value === null ? '' : `${parameter}=${encodeURIComponent(value)}`;
  return url.href;
}

/** JSON as it may stand in a block's comment: nothing in it can end the comment or start a shortcode. */
const blockJson = (attributes: object): string =>
  JSON.stringify(attributes).replace(/--|[<>&[]/g, (found) =>
    [...found].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
