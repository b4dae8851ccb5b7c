import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
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
        <aside className="banner" aria-label={t('shell.demoLabel')}>
          <div className="wrap">
            <p>
              <strong>{t('shell.demo')}</strong>
            </p>
          </div>
        </aside>
      )}
      <div role="status">
        {offline && (
          <div className="banner banner--off">
            <div className="wrap">
              <p>{t('shell.offline')}</p>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
