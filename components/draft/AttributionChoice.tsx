import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import type { Attribution } from '../../domain/attribution/attribution.ts';
import type { QuoteAttribution } from '../../domain/draft/quote-attribution.ts';
import type { Inline } from '../../domain/post/post.ts';
import { PostInlines } from '../shared/PostInlines.tsx';
import { AttributionPanel } from './AttributionPanel.tsx';
import './attribution.css';

/**
 * What the post will say of a quote's source, drawn where it will stand: before the words or below them.
 * Pressing it opens the choice for this one quote.
 */
export function AttributionChoice({
  chosen,
  preview,
  onChange,
  children,
}: {
  readonly chosen: QuoteAttribution;
  /** Undefined until the post was composed. */
  readonly preview: Attribution | undefined;
  readonly onChange: (chosen: QuoteAttribution) => void;
  /** The quote's words. */
  readonly children: ComponentChildren;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  if (!preview) return <>{children}</>;
  const before = preview.before?.kind === 'paragraph' ? preview.before.content : null;
  const below = preview.line ?? preview.tail ?? preview.note?.content ?? null;
  const button = (content: readonly Inline[] | null, className: string) => (
    <button
      type="button"
      dir="auto"
      class={`attribution-drawn ${className}`}
      aria-label={labelOf(content)}
      aria-expanded={isOpen}
      aria-controls={panel}
      onClick={() => setIsOpen(!isOpen)}
    >
      {content ? <PostInlines content={withoutLinks(content)} /> : t('draft_attributionNothing')}
    </button>
  );
  const close = () => {
    setIsOpen(false);
    root.current?.querySelector<HTMLElement>('.attribution-drawn')?.focus();
  };
  return (
    <div ref={root} class="attribution-choice">
      {before && button(before, 'before')}
      {children}
      {below && button(below, 'below')}
      {!before && !below && button(null, 'quiet')}
      <div id={panel} hidden={!isOpen}>
        {isOpen && <AttributionPanel chosen={chosen} onChange={onChange} onClose={close} />}
      </div>
    </div>
  );
}

const labelOf = (content: readonly Inline[] | null): string => {
  const said = content?.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
  return `${t('draft_attributionOfQuote')}: ${said ?? t('draft_attributionNothing')}`;
};

/** The button is the one thing to press here. */
const withoutLinks = (content: readonly Inline[]): readonly Inline[] =>
  content.map((inline) => (inline.kind === 'text' ? { ...inline, href: null } : inline));
