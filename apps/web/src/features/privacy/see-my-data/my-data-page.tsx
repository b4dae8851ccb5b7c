import { Breadcrumb, Link, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

/** « Mes données »: the copy, then the way out. */
export function MyDataPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('privacy');
  return (
    <>
      <PageMeta title={t('mine.title')} />
      <Breadcrumb label={t('mine.crumb')} crumbs={[{ label: t('mine.back'), href: paths.me() }]} />
      <PageHead title={t('mine.title')} lead={t('mine.lead')}>
        <p>
          <Link href={paths.privacy()}>{t('mine.register')}</Link>
        </p>
      </PageHead>
      {children}
    </>
  );
}
