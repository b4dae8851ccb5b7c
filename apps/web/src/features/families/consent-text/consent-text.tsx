import type { ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** What is read before a yes: the whole of it, open, and which version it is. */
export function ConsentText({ text }: { text: ConsentTextsFragment }) {
  const { t } = useTranslation('families');
  return (
    <section className="card card--sunken stack gap-4" aria-labelledby="consent-text" lang={text.language}>
      <h2 id="consent-text">{t('text.title')}</h2>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="muted">{t('text.version', { version: text.version })}</p>
    </section>
  );
}
