import { afterEach, expect, it, vi } from 'vitest';
import { browser } from '../../../adapters/browser/browser.ts';

const { getMessage } = browser.i18n;
afterEach(() => {
  Object.assign(browser.i18n, { getMessage });
  vi.resetModules();
});

/** The places of our boxes as a script of a browser in this language makes them. */
async function boxesIn(locale: string) {
  Object.assign(browser.i18n, {
    getMessage: (key: string) => (key === 'catalogueLocale' ? locale : ''),
  });
  vi.resetModules();
  const { HOST } = await import('../../../components/toast/look.ts');
  const { START_CORNER } = await import('../../../components/toast/place.ts');
  return { toast: HOST, list: START_CORNER };
}

const [LEFT, RIGHT] = ['auto auto 16px 16px', 'auto 16px 16px auto'];

it.each([
  ['en', 'ltr', RIGHT, LEFT],
  ['de', 'ltr', RIGHT, LEFT],
  ['ar', 'rtl', LEFT, RIGHT],
  ['fa-IR', 'rtl', LEFT, RIGHT],
])(
  'in a browser in %s our boxes run %s, the toast where lines end and the list where they start',
  async (...given) => {
    const [locale, direction, end, start] = given;
    const { toast, list } = await boxesIn(locale);
    expect(toast).toMatchObject({ direction, inset: end });
    expect(list.inset).toBe(start);
  },
);
