import { t } from '../../adapters/i18n/t.ts';
import type { Block, Inline } from '../../domain/post/post.ts';
import { directionOf, settingOf, wordsOfBlock } from '../../domain/render/setting.ts';
import { phrasesFor } from '../../domain/words/phrases-for.ts';
import { PostInlines } from './PostInlines.tsx';
import { PostPicture } from './PostPicture.tsx';

/**
 * Blocks of a post as elements: the only way in which captured words reach an extension page. `lang`
 * is the language of the words, BCP 47; without one, each block takes the direction of its first letter.
 */
export function PostBlocks({
  blocks,
  lang,
}: {
  readonly blocks: readonly Block[];
  readonly lang?: string | undefined;
}) {
  return blocks.map((block, index) => <PostBlock key={index} block={block} lang={lang} />);
}

interface BlockProps<Kind extends Block = Block> {
  readonly block: Kind;
  readonly lang: string | undefined;
}

function PostBlock({ block, lang }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir={dirOf(block.content, lang)}>
          <PostInlines content={block.content} />
        </p>
      );
    case 'note':
      return (
        <p dir={dirOf(block.content, lang)} class="post-note">
          <PostInlines content={block.content} />
        </p>
      );
    case 'heading':
      return <HeadingBlock block={block} lang={lang} />;
    case 'list': {
      const dir = dirOf(wordsOfBlock(block), lang);
      // The markers stand on the list's side; only the words of an item take their own.
      const items = block.items.map((item, index) => (
        <li key={index} value={block.numbering?.numbers[index]}>
          <PostBlocks blocks={item} lang={lang} />
        </li>
      ));
      return block.ordered ? (
        <ol dir={dir} type={block.numbering?.type}>
          {items}
        </ol>
      ) : (
        <ul dir={dir}>{items}</ul>
      );
    }
    case 'quote':
      return <QuoteBlock block={block} lang={lang} />;
    case 'code':
      return <pre dir="auto">{block.text}</pre>;
    case 'embed':
      return (
        <p class="embed" dir="ltr">
          <a href={block.url} rel="noreferrer" target="_blank">
            {block.url}
          </a>
        </p>
      );
    case 'picture':
      return <PostPicture picture={block} />;
    case 'more':
      return (
        <p class="post-more quiet" dir="auto">
          {t('shared_more')}
        </p>
      );
    case 'rule':
      return <hr />;
  }
}

const dirOf = (content: readonly Inline[], lang: string | undefined): 'ltr' | 'rtl' | 'auto' =>
  lang === undefined ? 'auto' : directionOf(content, settingOf({ lang }));

function HeadingBlock({ block, lang }: BlockProps<Extract<Block, { kind: 'heading' }>>) {
  const content = <PostInlines content={block.content} />;
  const dir = dirOf(block.content, lang);
  if (block.level === 2) return <h2 dir={dir}>{content}</h2>;
  return block.level === 3 ? <h3 dir={dir}>{content}</h3> : <h4 dir={dir}>{content}</h4>;
}

function QuoteBlock({ block, lang }: BlockProps<Extract<Block, { kind: 'quote' }>>) {
  const own = block.lang ?? lang;
  const { dash } = phrasesFor(lang ?? '').phrases;
  return (
    <blockquote
      class="source-words"
      dir={dirOf(wordsOfBlock(block), own)}
      lang={block.lang ?? undefined}
    >
      <PostBlocks blocks={block.blocks} lang={own} />
      {block.attribution && (
        <p dir={dirOf(block.attribution, lang)} lang={lang} class="attribution">
          {dash}
          <PostInlines content={block.attribution} />
        </p>
      )}
    </blockquote>
  );
}
