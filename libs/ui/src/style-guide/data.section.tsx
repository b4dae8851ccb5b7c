import { Bars } from '../data/bars';
import { Facts } from '../data/facts';
import { Table } from '../data/table';
import { Timeline } from '../data/timeline';
import { formatEuros, formatNumber } from '../formats/numbers';
import { Prose } from '../layout/prose';
import type { StyleGuideText } from './style-guide-text';

export function Data({ text, locale }: { text: StyleGuideText['data']; locale: string }) {
  const rows = [
    { id: 'a', name: text.rows.playground, votes: 458, cost: 4_600_000, won: true },
    { id: 'b', name: text.rows.stage, votes: 395, cost: 2_400_000, won: true },
    { id: 'c', name: text.rows.fountains, votes: 369, cost: 1_100_000, won: false },
  ];
  const sum = rows.reduce((total, { cost }) => total + cost, 0);
  const columns = [
    { id: 'name', title: text.project, cell: ({ name }: (typeof rows)[number]) => name, foot: text.total },
    {
      id: 'votes',
      title: text.votes,
      label: text.votes,
      numeric: true,
      cell: ({ votes }: (typeof rows)[number]) => formatNumber(votes, locale),
    },
    {
      id: 'cost',
      title: text.cost,
      label: text.cost,
      numeric: true,
      cell: ({ cost }: (typeof rows)[number]) => formatEuros(cost, locale),
      foot: formatEuros(sum, locale),
    },
  ];
  return (
    <section className="section stack gap-6">
      <h2>{text.title}</h2>
      <div className="split split--even">
        <Table
          caption={text.tableCaption}
          label={text.tableCaption}
          rows={rows}
          rowKey={({ id }) => id}
          isOn={({ won }) => won}
          columns={columns}
          cards
        />
        <Bars
          caption={text.barsCaption}
          label={text.barsCaption}
          titles={{ name: text.item, bar: text.share, value: text.amount }}
          lines={rows.map(({ id, name, cost }, index) => ({
            id,
            name,
            value: cost,
            text: formatEuros(cost, locale),
            tone: ([undefined, 'second', 'plan'] as const)[index],
          }))}
          foot={{ name: text.total, text: formatEuros(sum, locale) }}
        />
      </div>
      <Facts
        facts={[
          { term: text.facts.met, value: formatNumber(1248, locale), figure: true },
          { term: text.facts.kept, value: formatNumber(17, locale), figure: true },
          { term: text.facts.late, value: formatNumber(2, locale), figure: true },
        ]}
      />
      <div className="split split--even">
        <Timeline
          label={text.timelineLabel}
          items={[
            { id: 'filed', title: text.filed, when: text.filedWhen, state: 'done', stateLabel: text.done },
            { id: 'vote', title: text.vote, when: text.voteWhen, state: 'now', stateLabel: text.now },
            { id: 'built', title: text.built },
          ]}
        />
        <div className="stack">
          <Facts rows facts={[{ term: text.rowsTerm, value: text.rowsValue }]} />
          <Prose html={text.proseHtml} />
        </div>
      </div>
    </section>
  );
}
