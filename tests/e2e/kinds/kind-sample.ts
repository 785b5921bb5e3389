import type { Page } from 'puppeteer-core';
import type { SourceValues } from '../../../domain/source/source.ts';
import type { Passage } from '../drivers/select-passage.ts';

/** A page of one kind, what a reader selects in it, and what must be kept of that. */
export interface KindSample {
  /** What the blogger gets, as a test's name. */
  readonly promise: string;
  /** The page, behind its doctype. */
  readonly html: string;
  /** Where it is served; an article of its own on `https://news.example` unless said. Nothing leaves the browser. */
  readonly url?: string;
  /** What is selected by mouse, `#q` unless said, or how it is selected. */
  readonly select?: Passage | ((page: Page) => Promise<unknown>);
  /** The words, as plain text. */
  readonly text?: string;
  /** The words with their marks, as `markupToHtml` writes them. */
  readonly markup?: string;
  /** What is said to be left out; nothing, when `text` or `markup` is given and this is not. */
  readonly leftOut?: readonly string[];
  /** The words after "Put back"; undefined when it is not asked, null when nothing can be put back. */
  readonly whole?: string | null;
  /** What is known of the source, only the fields that are named; `link` is where a post would link to. */
  readonly source?: Partial<SourceValues> & { readonly link?: string };
}
