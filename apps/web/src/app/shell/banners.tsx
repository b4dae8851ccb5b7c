import { Banner } from '@parvis/ui';
import { paths } from '../../paths';
import { useFormats } from '../../shared/formats/use-formats';
import { useTranslation } from '../../shared/i18n/use-translation';
import { useKeptAt, useOffline } from '../../shared/offline/use-offline';
import { useLocation } from '../../shared/router';
import { useSite } from '../../shared/site/site-context';

/** The page is a copy, or the network is gone. */
function OfflineBanner() {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { pathname, search } = useLocation();
  const offline = useOffline();
  const keptAt = useKeptAt();
  if (keptAt && pathname !== paths.offline()) {
    return (
      <Banner kind="off">
        {t('shell.kept', { moment: date(keptAt, 'moment') })}{' '}
        <a href={pathname + search}>{t('shell.keptRetry')}</a>
        {' · '}
        <a href={paths.offline()}>{t('shell.keptPages')}</a>
      </Banner>
    );
  }
  return (offline || keptAt) && <Banner kind="off">{t('shell.offline')}</Banner>;
}

/** What every page must say before anything else: that it is a demonstration, that the network is gone. */
export function Banners() {
  const { t } = useTranslation();
  const { demo } = useSite();
  return (
    <>
      {demo && (
        <aside aria-label={t('shell.demoLabel')}>
          <Banner>
            <strong>{t('shell.demo')}</strong>
          </Banner>
        </aside>
      )}
      <div role="status">
        <OfflineBanner />
      </div>
    </>
  );
}
