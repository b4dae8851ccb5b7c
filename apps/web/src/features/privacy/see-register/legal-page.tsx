import { Facts, Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import type { SeeLegalNoticeQuery } from '../../../shared/graphql/generated/operations/see-legal-notice';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

/** Settings of the operator (docs/configuration.md), in the order of the page. */
const SETTINGS = {
  publisher: 'PARVIS_LEGAL_PUBLISHER',
  director: 'PARVIS_LEGAL_DIRECTOR',
  host: 'PARVIS_LEGAL_HOST',
  contact: 'PARVIS_LEGAL_CONTACT',
} as const;

/** Who publishes and hosts the site: article 6-III of the law of 21 June 2004. What is unset says so to its operator. */
export function LegalPage({ notice }: { notice: SeeLegalNoticeQuery['legalNotice'] }) {
  const { t } = useTranslation('privacy');
  const keys = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];
  const unset = keys.filter((key) => !notice[key]);
  const value = (key: keyof typeof SETTINGS) =>
    notice[key] ?? (key === 'publisher' ? notice.town : t('legal.missing'));
  return (
    <>
      <PageMeta title={t('legal.title')} description={t('legal.description')} />
      <PageHead title={t('legal.title')} lead={t('legal.lead', { town: notice.town })} />
      {unset.length > 0 && (
        <Note kind="late">
          <p>{t('legal.operator', { settings: unset.map((key) => SETTINGS[key]).join(', ') })}</p>
        </Note>
      )}
      <section className="section stack gap-4">
        <Facts rows facts={keys.map((key) => ({ term: t(`legal.${key}`), value: value(key) }))} />
      </section>
      <section className="section stack gap-4">
        <h2>{t('legal.software.title')}</h2>
        <p>{t('legal.software.text')}</p>
        <p>
          <Link href={paths.privacy()}>{t('page.title')}</Link> ·{' '}
          <Link href={paths.accessibility()}>{t('legal.accessibility')}</Link>
        </p>
      </section>
    </>
  );
}
