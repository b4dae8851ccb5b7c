import { Header } from '@parvis/ui';
import { useTranslation } from '../../shared/i18n/use-translation';
import { useLocation } from '../../shared/router';
import { paths } from '../../paths';
import { useSite } from '../../shared/site/site-context';
import { useShell } from '../routes/root-loader';
import { InboxLink } from './inbox-link';
import { currentOf, menuFor } from './menu';

/** Made anew for each address, so that the phone's menu closes behind the link that was followed. */
export function SiteHeader() {
  const { t } = useTranslation();
  const { town } = useSite();
  const { pathname } = useLocation();
  const shell = useShell();
  const items = menuFor(shell);
  const current = currentOf(items, pathname);
  const links = items.map((item) => ({
    href: item.to,
    label: t(`shell.menu.${item.key}`),
    current: item === current,
  }));
  return (
    <Header
      key={pathname}
      town={town.name}
      tagline={t('shell.tagline')}
      homeHref={paths.home()}
      links={links}
      navLabel={t('shell.menuLabel')}
      menuLabel={t('shell.menuButton')}
    >
      {shell?.viewer && <InboxLink unread={shell.unreadMessages ?? 0} />}
    </Header>
  );
}
