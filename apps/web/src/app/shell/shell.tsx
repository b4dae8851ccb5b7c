import { LinkProvider, SkipLink, Toaster } from '@parvis/ui';
import { useTranslation } from '../../shared/i18n/use-translation';
import { Outlet, ScrollRestoration } from '../../shared/router';
import { AssistanceBanner } from './assistance-banner';
import { Banners } from './banners';
import { NavigationProgress } from './navigation-progress';
import { RouteAnnouncer } from './route-announcer';
import { RouterLink } from './router-link';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

const MAIN_ID = 'contenu';

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <LinkProvider value={RouterLink}>
      <Toaster label={t('shell.messages')} closeLabel={t('shell.closeMessage')}>
        <SkipLink label={t('shell.skip')} target={MAIN_ID} />
        <NavigationProgress />
        <Banners />
        <AssistanceBanner />
        <SiteHeader />
        <main id={MAIN_ID} className="wrap" tabIndex={-1}>
          <Outlet />
        </main>
        <SiteFooter />
        <RouteAnnouncer />
        <ScrollRestoration />
      </Toaster>
    </LinkProvider>
  );
}
