import type { ConsentTextsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface ConsentTextProps {
  text: ConsentTextsFragment;
  /** Under a heading that says what is asked. */
  inside?: boolean;
}

/** What is read before a yes: the whole of it, open, and which version it is. */
export function ConsentText({ text, inside }: ConsentTextProps) {
  const { t } = useTranslation('families');
  const Title = inside ? 'h3' : 'h2';
  return (
    <section className="card card--sunken stack gap-4" aria-labelledby="consent-text" lang={text.language}>
      <Title id="consent-text">{t('text.title')}</Title>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="muted">{t('text.version', { version: text.version })}</p>
    </section>
  );
}
