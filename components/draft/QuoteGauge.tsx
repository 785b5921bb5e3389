import { TriangleAlert } from 'lucide';
import { findQuoteLimits, saveQuoteLimits } from '../../adapters/db/quote-limits.ts';
import { t, tCount, uiLocale } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import {
  exceededLimits,
  isBeyondSource,
  type QuoteLimits,
} from '../../domain/draft/quote-limits.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/use-act.ts';
import { useWatch } from '../shared/use-watch.ts';
import { QuoteChart } from './QuoteChart.tsx';
import { QuoteLimitFields } from './QuoteLimitFields.tsx';
import { useQuoteShare } from './use-quote-share.ts';
import './quote-gauge.css';

/** How much of the post is quoted, of which articles, and whether that is more than the blogger wants. It keeps no post from going out. */
export function QuoteGauge({ draft }: { readonly draft: Draft }) {
  const act = useAct();
  const named = useQuoteShare(draft);
  const limits = useWatch(findQuoteLimits, []);
  if (!named || !limits) return null;
  const { share, names } = named;
  const percent = new Intl.NumberFormat(uiLocale(), { style: 'percent' });
  const beyond = exceededLimits(share, limits);
  const sayLimit = (limit: keyof QuoteLimits) =>
    limit === 'passage'
      ? t('draft_gaugeBeyondPassage', { words: share.longest, limit: limits.passage ?? 0 })
      : t(limit === 'post' ? 'draft_gaugeBeyondPost' : 'draft_gaugeBeyondSource', {
          limit: percent.format((limits[limit] ?? 0) / 100),
        });
  return (
    <section class="quote-gauge wide" aria-labelledby="quote-gauge-heading">
      <h3 id="quote-gauge-heading">{t('draft_gauge')}</h3>
      {share.quoted === 0 ? (
        <p class="quiet">{t('draft_gaugeNothing')}</p>
      ) : (
        <>
          <p>
            {t('draft_gaugeSum', {
              own: share.own,
              part: percent.format(share.part),
              quoted: share.quoted,
            })}
          </p>
          <QuoteChart share={share} />
          <div role="status">
            <ul class="gauge-beyond">
              {beyond.map((limit) => (
                <li key={limit}>
                  <Icon of={TriangleAlert} /> {sayLimit(limit)}
                </li>
              ))}
            </ul>
          </div>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('draft_gaugeSource')}</th>
                <th scope="col">{t('draft_gaugeWords')}</th>
                <th scope="col">{t('draft_gaugeLongest')}</th>
                <th scope="col">{t('draft_gaugePart')}</th>
              </tr>
            </thead>
            <tbody>
              {share.sources.map((source) => (
                <tr key={source.sourceId} class={isBeyondSource(source, limits) ? 'beyond' : ''}>
                  <th scope="row" dir="auto">
                    {names.get(source.sourceId)}
                  </th>
                  <td>{tCount('draft_gaugeCount', source.words)}</td>
                  <td>{tCount('draft_gaugeCount', source.longest)}</td>
                  <td>
                    {source.part === null ? t('draft_gaugeUnknown') : percent.format(source.part)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <QuoteLimitFields
        limits={limits}
        onChoose={(chosen) => act(() => saveQuoteLimits(chosen), 'draft_gaugeNotSaved')}
      />
    </section>
  );
}
