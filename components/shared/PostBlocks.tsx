import type { Block } from '../../domain/post/post.ts';
import { PostInlines } from './PostInlines.tsx';

/** Blocks of a post as elements: the only way in which captured words reach an extension page. */
export function PostBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <PostBlock key={index} block={block} />);
}

function PostBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          <PostInlines content={block.content} />
        </p>
      );
    case 'note':
      return (
        <p dir="auto" class="post-note">
          <PostInlines content={block.content} />
        </p>
      );
    case 'heading':
      return <HeadingBlock block={block} />;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index} dir="auto">
          <PostBlocks blocks={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote class="source-words" dir="auto" lang={block.lang ?? undefined}>
          <PostBlocks blocks={block.blocks} />
          {block.attribution && (
            <p dir="auto" class="attribution">
              — <PostInlines content={block.attribution} />
            </p>
          )}
        </blockquote>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'embed':
      return (
        <p class="embed">
          <a href={block.url} rel="noreferrer" target="_blank">
            {block.url}
          </a>
        </p>
      );
    case 'rule':
      return <hr />;
  }
}

function HeadingBlock({ block }: { readonly block: Extract<Block, { kind: 'heading' }> }) {
  const content = <PostInlines content={block.content} />;
  if (block.level === 2) return <h2 dir="auto">{content}</h2>;
  return block.level === 3 ? <h3 dir="auto">{content}</h3> : <h4 dir="auto">{content}</h4>;
}
