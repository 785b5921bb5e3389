import { t } from '../../adapters/i18n/t.ts';
import type { PublishError } from '../../domain/publish/publish-error.ts';
import { errorWords } from '../shared/error-words.ts';

/** Why a blog was not connected, and what to do; an address that it sent us on to is offered. */
export function ConnectProblem({
  error,
  onTry,
}: {
  readonly error: PublishError | 'not-stored';
  /** Called in the click on another address, so that the browser can be asked for it. */
  readonly onTry: (address: string) => void;
}) {
  if (error === 'not-stored') {
    return (
      <div class="connect-problem" role="alert">
        <p>{t('settings_notStored')}</p>
      </div>
    );
  }
  const { kind, detail } = error;
  const elsewhere = kind === 'redirected' ? URL.parse(detail) : null;
  return (
    <div class="connect-problem" role="alert">
      <p>{errorWords(error, 'connect')}</p>
      {elsewhere && (
        <button type="button" class="button" onClick={() => onTry(detail)}>
          {t('settings_connectInstead', { host: elsewhere.host })}
        </button>
      )}
      {detail && (
        <p class="quiet" dir="auto">
          {elsewhere
            ? t('settings_blogLeadsTo', { address: detail })
            : t('settings_blogSaid', { words: detail })}
        </p>
      )}
      <p class="quiet">{t('settings_nothingStored')}</p>
    </div>
  );
}
