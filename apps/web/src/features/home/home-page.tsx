import { useTranslation } from 'react-i18next';
import { PageMeta } from '../../shared/site/page-meta';
import { useSite } from '../../shared/site/site-context';

export function HomePage() {
  const { t } = useTranslation('home');
  const { town } = useSite();
  return (
    <>
      <PageMeta title={t('title')} description={t('description', { town: town.name })} />
      <div className="page-head">
        <h1>{t('heading', { town: town.name })}</h1>
        <p className="lead">{t('description', { town: town.name })}</p>
      </div>
    </>
  );
}
