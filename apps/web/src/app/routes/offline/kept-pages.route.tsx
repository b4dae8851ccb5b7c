import { KeptPagesList } from '../../../features/offline/kept-pages-list';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

export function Component() {
  const { t } = useTranslation('offline');
  return (
    <>
      <PageMeta title={t('title')} />
      <KeptPagesList />
    </>
  );
}
