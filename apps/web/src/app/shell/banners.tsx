import { Banner } from '@parvis/ui';
import { useSyncExternalStore } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import { useSite } from '../../shared/site/site-context';

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** False on the server: a page that arrived is not offline. */
const useOffline = (): boolean =>
  useSyncExternalStore(
    listen,
    () => !navigator.onLine,
    () => false,
  );

/** What every page must say before anything else: that it is a demonstration, that the network is gone. */
export function Banners() {
  const { t } = useTranslation();
  const { demo } = useSite();
  const offline = useOffline();
  return (
    <>
      {demo && (
        <aside aria-label={t('shell.demoLabel')}>
          <Banner>
            <strong>{t('shell.demo')}</strong>
          </Banner>
        </aside>
      )}
      <div role="status">{offline && <Banner kind="off">{t('shell.offline')}</Banner>}</div>
    </>
  );
}
