import { Bar } from '../../data/bar';
import { Bars } from '../../data/bars';
import { Facts } from '../../data/facts';
import { Figure, Num } from '../../data/figure';
import { LinesList } from '../../data/lines-list';
import { SortableTable } from '../../data/sortable-table';
import { Table } from '../../data/table';
import { Timeline } from '../../data/timeline';
import { formatEuros, formatNumber } from '../../formats/numbers';
import { Tile } from '../../layout/tile';
import type { Samples } from '../catalogue';

export const dataEntries: Samples = ({ text: { data: t, feedback, long }, locale, named }) => {
  const three = [
    { id: 'a', name: t.rows.playground, votes: 458, cost: 4_600_000 },
    { id: 'b', name: t.rows.stage, votes: 395, cost: 2_400_000 },
    { id: 'c', name: t.rows.fountains, votes: 369, cost: 1_100_000 },
  ];
  type Row = (typeof three)[number];
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...(three[index % 3] as Row),
    id: String(index),
  }));
  const longer = three.map((row, index) => (index === 1 ? { ...row, name: long } : row));
  const columns = [
    { id: 'name', title: t.project, cell: ({ name }: Row) => name, sortBy: ({ name }: Row) => name },
    {
      id: 'votes',
      title: t.votes,
      label: t.votes,
      numeric: true,
      cell: ({ votes }: Row) => formatNumber(votes, locale),
      sortBy: ({ votes }: Row) => votes,
    },
    {
      id: 'cost',
      title: t.cost,
      label: t.cost,
      numeric: true,
      cell: ({ cost }: Row) => formatEuros(cost, locale),
      sortBy: ({ cost }: Row) => cost,
    },
  ];
  const table = (rows: readonly Row[]) => (
    <Table
      caption={t.tableCaption}
      label={named(t.tableCaption)}
      rows={rows}
      rowKey={({ id }) => id}
      isOn={({ id }) => id === 'a'}
      columns={columns}
      empty={feedback.emptyTitle}
      cards
    />
  );
  const sortable = (rows: readonly Row[]) => (
    <SortableTable
      caption={t.tableCaption}
      label={named(t.tableCaption)}
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      empty={feedback.emptyTitle}
      initial={{ id: 'votes', direction: 'descending' }}
      locale={locale}
      sortLabel={t.sort}
      directions={{ ascending: t.ascending, descending: t.descending }}
    />
  );
  const bars = (rows: readonly Row[]) => (
    <Bars
      caption={t.barsCaption}
      label={named(t.barsCaption)}
      titles={{ name: t.item, bar: t.share, value: t.amount }}
      lines={rows.map(({ id, name, cost }, index) => ({
        id,
        name,
        value: cost,
        text: formatEuros(cost, locale),
        tone: ([undefined, 'second', 'plan'] as const)[index],
      }))}
      foot={{
        name: t.total,
        text: formatEuros(
          rows.reduce((total, { cost }) => total + cost, 0),
          locale,
        ),
      }}
    />
  );
  const lines = (names: readonly string[]) => (
    <LinesList line="media">
      {names.map((name, index) => (
        <span key={index} className="media">
          <Tile icon="bench" />
          <span>{name}</span>
        </span>
      ))}
    </LinesList>
  );
  const timeline = (built: string) => (
    <Timeline
      label={named(t.timelineLabel)}
      items={[
        { id: 'filed', title: t.filed, when: t.filedWhen, state: 'done', stateLabel: t.done },
        { id: 'vote', title: t.vote, when: t.voteWhen, state: 'now', stateLabel: t.now },
        { id: 'built', title: built },
      ]}
    />
  );
  return [
    {
      components: ['Table'],
      kind: 'list',
      wide: true,
      states: { usual: table(three), empty: table([]), many: table(many), long: table(longer) },
    },
    {
      components: ['SortableTable'],
      kind: 'list',
      wide: true,
      states: {
        usual: sortable(three),
        hover: sortable(three),
        focus: sortable(three),
        empty: sortable([]),
        many: sortable(many),
        long: sortable(longer),
      },
    },
    {
      components: ['Bars'],
      kind: 'picture',
      wide: true,
      states: { usual: bars(three), empty: bars([]), many: bars(many), long: bars(longer) },
    },
    {
      components: ['Bar'],
      kind: 'picture',
      states: {
        usual: <Bar value={7} max={10} />,
        empty: <Bar value={0} max={0} />,
        many: ([undefined, 'second', 'quiet', 'plan'] as const).map((tone, index) => (
          <Bar key={index} value={9 - index} max={10} tone={tone} />
        )),
      },
    },
    {
      components: ['Facts'],
      kind: 'text',
      states: {
        usual: (
          <Facts
            facts={[
              { term: t.facts.met, value: formatNumber(1248, locale), figure: true },
              { term: t.facts.kept, value: formatNumber(17, locale), figure: true },
              { term: t.facts.late, value: formatNumber(2, locale), figure: true },
            ]}
          />
        ),
        many: <Facts rows facts={[{ term: t.rowsTerm, value: t.rowsValue }]} />,
        long: <Facts rows facts={[{ term: long, value: long }]} />,
      },
    },
    {
      components: ['Figure', 'Num'],
      kind: 'frame',
      states: {
        usual: (
          <p>
            <Figure size={4}>{formatEuros(15_000_000, locale)}</Figure>{' '}
            <Num>{formatEuros(12_019, locale)}</Num>
          </p>
        ),
      },
    },
    {
      components: ['LinesList'],
      kind: 'list',
      states: {
        usual: lines(three.map(({ name }) => name)),
        empty: <p className="muted">{feedback.emptyTitle}</p>,
        many: lines(many.map(({ name }) => name)),
        long: lines([long]),
      },
    },
    { components: ['Timeline'], kind: 'text', states: { usual: timeline(t.built), long: timeline(long) } },
  ];
};
