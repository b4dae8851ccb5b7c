import { classes } from '../classes';
import { Table } from '../data/table';
import { ChartFrame, type ChartFrameProps } from './chart-frame';

/** In this order: plain, second colour, striped, outline. Each differs by more than its hue. */
const LOOKS = ['', 'second', 'striped', 'plan'] as const;

export interface StackedBarsProps extends Omit<ChartFrameProps, 'children' | 'table'> {
  /** At most four: more is a table. */
  series: readonly { id: string; label: string }[];
  rows: readonly { id: string; name: string; values: readonly number[] }[];
  /** A value as it is read. */
  format: (value: number) => string;
  /** Titles of columns, the word that opens the table, the name of its region. */
  titles: { name: string; total: string; table: string; region: string };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Parts of a whole, one bar a line: never a ring, whose parts nobody can compare. */
export function StackedBars({ series, rows, format, titles, ...frame }: StackedBarsProps) {
  const longest = Math.max(1, ...rows.map(({ values }) => sum(values)));
  const columns = [
    { id: 'name', title: titles.name, cell: (row: (typeof rows)[number]) => row.name },
    ...series.map(({ id, label }, index) => ({
      id,
      title: label,
      label,
      numeric: true,
      cell: (row: (typeof rows)[number]) => format(row.values[index] ?? 0),
    })),
    {
      id: 'total',
      title: titles.total,
      label: titles.total,
      numeric: true,
      cell: (row: (typeof rows)[number]) => format(sum(row.values)),
    },
  ];
  const table = (
    <Table
      caption={frame.title}
      captionHidden
      label={titles.region}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      cards
    />
  );
  return (
    <ChartFrame {...frame} table={{ label: titles.table, content: table }}>
      <ul className="legend" aria-hidden="true">
        {series.map(({ id, label }, index) => (
          <li key={id}>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect className={classes('part', LOOKS[index])} x="1" y="1" width="18" height="10" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <dl className="stacked">
        {rows.map(({ id, name, values }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <Parts values={values} longest={longest} />
              <span className="num">{format(sum(values))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </ChartFrame>
  );
}

const rowKey = ({ id }: { id: string }) => id;

function Parts({ values, longest }: { values: readonly number[]; longest: number }) {
  return (
    <svg className="bar bar--parts" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, index) => (
        <rect
          key={index}
          className={classes('part', LOOKS[index])}
          x={Math.round((sum(values.slice(0, index)) / longest) * 1000)}
          width={Math.round((value / longest) * 1000)}
          height="24"
        />
      ))}
    </svg>
  );
}
