import type { Page } from 'puppeteer-core';

/** Selects a long paragraph in the middle of the page, another one in every round. */
export const selectPassage = (page: Page, round: number): Promise<void> =>
  page.evaluate((nth) => {
    const paragraphs = [...document.querySelectorAll('p')].filter(
      ({ textContent }) => (textContent?.length ?? 0) > 200,
    );
    const paragraph = paragraphs[((paragraphs.length >> 1) + nth) % paragraphs.length];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, round);
