import { Breadcrumb } from '../../navigation/breadcrumb';
import { Footer } from '../../navigation/footer';
import { Header } from '../../navigation/header';
import { LoadMore } from '../../navigation/load-more';
import { Menu } from '../../navigation/menu';
import { Pagination } from '../../navigation/pagination';
import { SkipLink } from '../../navigation/skip-link';
import { TabLinks } from '../../navigation/tab-links';
import { Tabs } from '../../navigation/tabs';
import type { Samples } from '../catalogue';

export const navigationEntries: Samples = ({ text: { actions: t, surfaces, long }, named }) => {
  const { list, map, table } = t.tabs;
  const href = '#navigation';
  const links = (last = map) => [
    { href, label: list, current: true },
    { href: '#fields', label: last },
  ];
  const tabs = (last = table) => (
    <Tabs
      label={named(t.tabsLabel)}
      tabs={[
        { id: 'list', label: list, icon: 'list', content: <p>{t.tabText}</p> },
        { id: 'map', label: map, icon: 'map', content: <p>{map}</p> },
        { id: 'table', label: last, icon: 'table', content: <p>{table}</p> },
      ]}
    />
  );
  const header = (names: readonly string[]) => (
    <Header
      town={surfaces.town}
      tagline={surfaces.tagline}
      homeHref={href}
      links={names.map((label, index) => ({ href: `?page=${index}`, label, current: index === 0 }))}
      navLabel={named(t.navLabel)}
      menuLabel={named(t.menu)}
    />
  );
  const tabLinks = (last?: string) => <TabLinks label={named(t.tabsLabel)} links={links(last)} />;
  const menu = (label = t.menu) => (
    <Menu label={label} icon="user">
      <li>
        <a className="btn btn--quiet" href={href}>
          {t.link}
        </a>
      </li>
    </Menu>
  );
  const crumbs = (labels: readonly string[]) => (
    <Breadcrumb
      label={named(t.crumbsLabel)}
      crumbs={labels.map((label, index) => ({ href: `?crumb=${index}`, label }))}
    />
  );
  const pages = (next = t.next) => (
    <Pagination
      label={named(t.pagesLabel)}
      position={t.position}
      previous={{ href, label: t.previous }}
      next={{ href: '#fields', label: next }}
    />
  );
  const more = (shown: number, busy = false) => (
    <LoadMore position={t.more} shown={shown} total={134} href={href} label={t.moreAct} busy={busy} />
  );
  return [
    {
      components: ['Header'],
      kind: 'frame',
      wide: true,
      states: { usual: header([list, map, table]), long: header([long, list, map]) },
    },
    {
      components: ['Footer'],
      kind: 'frame',
      wide: true,
      states: { usual: <Footer links={links()}>{<p>{surfaces.banner}</p>}</Footer> },
    },
    {
      components: ['SkipLink'],
      kind: 'frame',
      states: { usual: <SkipLink label={t.skip} target="navigation" /> },
    },
    {
      components: ['Tabs'],
      kind: 'link',
      states: { usual: tabs(), hover: tabs(), focus: tabs(), long: tabs(long) },
    },
    {
      components: ['TabLinks'],
      kind: 'link',
      states: { usual: tabLinks(), hover: tabLinks(), focus: tabLinks(), long: tabLinks(long) },
    },
    {
      components: ['Menu'],
      kind: 'link',
      states: { usual: menu(), hover: menu(), focus: menu(), long: menu(long) },
    },
    {
      components: ['Breadcrumb'],
      kind: 'link',
      states: {
        usual: crumbs([t.crumb]),
        hover: crumbs([t.crumb]),
        focus: crumbs([t.crumb]),
        many: crumbs([t.crumb, list, map, table]),
        long: crumbs([long]),
      },
    },
    {
      components: ['Pagination'],
      kind: 'link',
      states: { usual: pages(), hover: pages(), focus: pages(), long: pages(long) },
    },
    {
      components: ['LoadMore'],
      kind: 'frame',
      states: { usual: more(20), busy: more(20, true), many: more(134) },
    },
  ];
};
