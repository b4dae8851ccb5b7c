import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Banners } from './banners';
import { Footer } from './footer';
import { Header } from './header';
import { NavigationProgress } from './navigation-progress';
import { RouteAnnouncer } from './route-announcer';

export const MAIN_ID = 'contenu';

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href={`#${MAIN_ID}`}>
        {t('shell.skip')}
      </a>
      <NavigationProgress />
      <Banners />
      <Header />
      <main id={MAIN_ID} className="wrap" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <RouteAnnouncer />
    </>
  );
}
