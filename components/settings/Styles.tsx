import { useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { t } from '../../adapters/i18n/t.ts';
import type { TemplateStyle } from '../../domain/attribution/style.ts';
import { StoreGuard } from '../shared/StoreGuard.tsx';
import { useStyles } from '../shared/use-styles.ts';
import { OwnStyles } from './OwnStyles.tsx';
import { StyleEditor } from './StyleEditor.tsx';
import { StyleFiles } from './StyleFiles.tsx';
import { StyleGallery } from './StyleGallery.tsx';
import { useSample } from './use-sample.ts';
import './styles.css';

/** The styles of attribution: the blogger's own, to be changed, and the built-in ones, to be copied. */
export function Styles() {
  return (
    <section aria-labelledby="styles-heading">
      <h2 id="styles-heading">{t('settings_stylesHeading')}</h2>
      <p>{t('settings_stylesAbout')}</p>
      <StoreGuard>
        <KnownStyles />
      </StoreGuard>
    </section>
  );
}

function KnownStyles() {
  const known = useStyles();
  const sample = useSample();
  const [edited, setEdited] = useState<TemplateStyle>();
  if (!known || !sample) return null;
  const shown = { ...sample, speak: known.speak };
  return (
    <>
      {sample.isExample && <p class="quiet">{t('settings_stylesExample')}</p>}
      {edited && (
        <StyleEditor
          key={edited.id}
          style={edited}
          sample={sample}
          onClose={() => setEdited(undefined)}
        />
      )}
      {!edited && (
        <>
          <OwnStyles own={known.own} sample={shown} onEdit={setEdited} />
          <StyleFiles own={known.own} onNew={() => setEdited(emptyStyle())} />
          <StyleGallery sample={shown} onCopy={setEdited} />
        </>
      )}
    </>
  );
}

const emptyStyle = (): TemplateStyle => ({
  id: v7(),
  place: 'template',
  name: '',
  stands: 'inside',
  template: '{{ author | followed_by: ", " }}[{{ publication }}]({{ url }})',
});
