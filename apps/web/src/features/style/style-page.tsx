import { useTranslation } from 'react-i18next';
import { PageMeta } from '../../shared/site/page-meta';

export function StylePage() {
  const { t } = useTranslation('style');
  return (
    <>
      <PageMeta title={t('title')} />
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
    </>
  );
}
