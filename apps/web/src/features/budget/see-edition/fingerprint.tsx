import { ButtonLink, CodeBlock } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface FingerprintProps {
  slug: string;
  /** SHA-256, hex; null until the vote opens. */
  fingerprint: string | null;
}

/** What was frozen at opening, as 64 signs in groups of four that anyone can compute again. */
export function Fingerprint({ slug, fingerprint }: FingerprintProps) {
  const { t } = useTranslation('edition');
  return (
    <section className="section stack gap-4" aria-labelledby="fingerprint">
      <h2 id="fingerprint">{t('fingerprint')}</h2>
      {fingerprint ? (
        <>
          <p>{t('fingerprintText')}</p>
          <CodeBlock
            code={fingerprint.replace(/(.{4})(?=.)/g, '$1 ')}
            label={t('fingerprint')}
            align="start"
          />
          <p className="row">
            <ButtonLink icon="download" href={`/files/budgets/${encodeURIComponent(slug)}/manifeste.json`}>
              {t('fingerprintCheck')}
            </ButtonLink>
          </p>
          <p className="small muted">{t('fingerprintHow')}</p>
        </>
      ) : (
        <p>{t('fingerprintNone')}</p>
      )}
    </section>
  );
}
