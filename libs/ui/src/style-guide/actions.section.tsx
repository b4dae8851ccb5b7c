import { Button, ButtonLink } from '../actions/button';
import { Chip, ChipLink } from '../actions/chip';
import { StateBadge, type StateKind } from '../actions/state-badge';
import { Breadcrumb } from '../navigation/breadcrumb';
import { Menu } from '../navigation/menu';
import { Pagination } from '../navigation/pagination';
import { TabLinks } from '../navigation/tab-links';
import { Tabs } from '../navigation/tabs';
import type { StyleGuideText } from './style-guide-text';

const STATES: readonly StateKind[] = ['open', 'wait', 'part', 'ok', 'late', 'no', 'town', 'draft'];

export function Actions({ text }: { text: StyleGuideText['actions'] }) {
  const { list, map, table } = text.tabs;
  return (
    <section className="section stack" id="actions">
      <h2>{text.title}</h2>
      <div className="row">
        <Button kind="main">{text.main}</Button>
        <Button kind="main" className="is-hover">
          {text.hover}
        </Button>
        <Button kind="main" busy>
          {text.busy}
        </Button>
        <Button kind="main" disabled>
          {text.disabled}
        </Button>
      </div>
      <div className="row">
        <Button>{text.second}</Button>
        <Button kind="open">{text.open}</Button>
        <Button kind="alert" icon="bin">
          {text.alert}
        </Button>
        <Button kind="quiet">{text.quiet}</Button>
        <Button icon="print" iconOnly aria-label={text.print} />
        <ButtonLink kind="main" big href="#actions" iconEnd="right">
          {text.big}
        </ButtonLink>
      </div>
      <div className="row">
        <Chip pressed>{text.chipOn}</Chip>
        <Chip pressed={false} icon="filter">
          {text.chip}
        </Chip>
        <ChipLink href="#actions" icon="pin">
          {text.link}
        </ChipLink>
        <Menu label={text.menu} icon="user">
          <li>
            <a className="btn btn--quiet" href="#actions">
              {text.link}
            </a>
          </li>
        </Menu>
      </div>
      <Tabs
        label={text.tabsLabel}
        tabs={[
          { id: 'list', label: list, icon: 'list', content: <p>{text.tabText}</p> },
          { id: 'map', label: map, icon: 'map', content: <p>{map}</p> },
          { id: 'table', label: table, icon: 'table', content: <p>{table}</p> },
        ]}
      />
      <TabLinks
        label={text.link}
        links={[
          { href: '#actions', label: list, current: true },
          { href: '#fields', label: map },
        ]}
      />
      <Breadcrumb label={text.crumbsLabel} crumbs={[{ href: '#actions', label: text.crumb }]} />
      <Pagination
        label={text.pagesLabel}
        position={text.position}
        previous={{ href: '#actions', label: text.previous }}
        next={{ href: '#actions', label: text.next }}
      />
    </section>
  );
}

export function States({ text }: { text: StyleGuideText['states'] }) {
  return (
    <section className="section stack">
      <h2>{text.title}</h2>
      <div className="row">
        {STATES.map((state) => (
          <StateBadge key={state} state={state}>
            {text[state]}
          </StateBadge>
        ))}
      </div>
    </section>
  );
}
