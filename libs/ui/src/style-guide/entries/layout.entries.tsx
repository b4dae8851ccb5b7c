import { Button } from '../../actions/button';
import { StateBadge } from '../../actions/state-badge';
import { Icon } from '../../icons/icon';
import { ActionBar } from '../../layout/action-bar';
import { Avatar } from '../../layout/avatar';
import { Card } from '../../layout/card';
import { DateStone } from '../../layout/date-stone';
import { Panel } from '../../layout/panel';
import { Prose } from '../../layout/prose';
import { Tile } from '../../layout/tile';
import type { Samples } from '../catalogue';

export const layoutEntries: Samples = ({ text: { surfaces: t, data, actions, long }, named }) => {
  const card = (title: string, look?: 'flat' | 'sunken') => (
    <Card link look={look}>
      <StateBadge state="open">{t.cardState}</StateBadge>
      <h4>
        <a href="#layout">{title}</a>
      </h4>
      <p>{t.cardText}</p>
    </Card>
  );
  const panel = (title: string) => (
    <Panel>
      <p className="row">
        <StateBadge state="open">{t.panelState}</StateBadge>
      </p>
      <h4 className="fs-4 max-short">{title}</h4>
      <p className="lead">{t.panelText}</p>
      <p className="row">
        <Button kind="open" big iconEnd="right">
          {t.panelAct}
        </Button>
      </p>
    </Panel>
  );
  return [
    {
      components: ['Card'],
      kind: 'link',
      states: {
        usual: (
          <div className="stack gap-3">
            {card(t.cardTitle)}
            {card(t.cardTitle, 'flat')}
            {card(t.cardTitle, 'sunken')}
          </div>
        ),
        hover: card(t.cardTitle),
        focus: card(t.cardTitle),
        long: card(long),
      },
    },
    {
      components: ['Panel'],
      kind: 'text',
      wide: true,
      states: { usual: panel(t.panelTitle), long: panel(long) },
    },
    {
      components: ['DateStone'],
      kind: 'frame',
      states: {
        usual: (
          <div className="row">
            <DateStone date="2027-03-17" day={t.day} month={t.month} />
            <DateStone date="2027-03-20" day={t.day} month={t.month} quiet />
          </div>
        ),
      },
    },
    {
      components: ['Avatar'],
      kind: 'text',
      states: {
        usual: (
          <Avatar name={t.person}>
            <strong>{t.person}</strong> <span className="fic">{t.personNote}</span>
          </Avatar>
        ),
        empty: <Avatar name="" />,
        long: <Avatar name={long}>{long}</Avatar>,
      },
    },
    {
      components: ['Tile', 'Icon'],
      kind: 'frame',
      states: {
        usual: (
          <div className="row">
            <Tile icon="speech" />
            <Tile icon="speech" tone="town" />
            <Tile icon="debate" tone="second" />
            <Tile icon="walk" tone="ok" />
            <Tile icon="clock" tone="open" />
            <Icon name="right" large label={actions.next} />
          </div>
        ),
      },
    },
    {
      components: ['Prose'],
      kind: 'text',
      states: { usual: <Prose html={data.proseHtml} />, long: <Prose html={`<p>${long}</p>`} /> },
    },
    {
      components: ['ActionBar'],
      kind: 'frame',
      states: {
        usual: (
          <ActionBar label={named(actions.main)}>
            <Button icon="mic" iconOnly aria-label={actions.quiet} />
            <Button kind="main" big>
              {actions.main}
            </Button>
          </ActionBar>
        ),
      },
    },
  ];
};
