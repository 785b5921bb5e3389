import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { QuoteCard } from './QuoteCard.tsx';

/** The button on a clipping that shows it as a picture. */
export function QuoteCardButton({ clippingId }: { readonly clippingId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton icon={Image} label={t('library_card')} onClick={() => setIsOpen(true)} />
      {isOpen && <QuoteCard clippingId={clippingId} onClose={() => setIsOpen(false)} />}
    </>
  );
}
