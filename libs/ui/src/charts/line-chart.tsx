import { classes } from '../classes';
import { Table } from '../data/table';
import { ChartFrame, type ChartFrameProps } from './chart-frame';
import { placed, ticks } from './scale';

export interface LineChartProps extends Omit<ChartFrameProps, 'children' | 'table'> {
  /** Along the bottom, in order: years, days. */
  labels: readonly string[];
  /** One or two; `null` where nothing is known: the line stops, it does not fall to zero. */
  series: readonly { id: string; label: string; values: readonly (number | null)[] }[];
  format: (value: number) => string;
  /** Title of the column of labels, the word that opens the table, the name of its region. */
  titles: { label: string; table: string; region: string };
  /** What the table shows where nothing is known. */
  unknown: string;
}

/** Drawn twice, wide and narrow, so that its words keep their size; the style sheet shows one. */
const FRAMES = [
  { name: 'chart--w', width: 640, height: 260, start: 84, every: 1 },
  { name: 'chart--n', width: 340, height: 260, start: 78, every: 3 },
] as const;

const TOP = 16;
const FOOT = 34;
const END = 14;

/** A measure over time. The vertical axis begins at zero. */
export function LineChart({ labels, series, format, titles, unknown, ...frame }: LineChartProps) {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const marks = ticks(Math.max(1, ...known), Math.min(0, ...known));
  const table = (
    <Table
      caption={frame.title}
      captionHidden
      label={titles.region}
      rows={labels.map((label, index) => ({ label, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { id: 'label', title: titles.label, cell: ({ label }) => label },
        ...series.map(({ id, label, values }) => ({
          id,
          title: label,
          label,
          numeric: true,
          cell: ({ index }: { index: number }) => {
            const value = values[index] ?? null;
            return value === null ? unknown : format(value);
          },
        })),
      ]}
      cards
    />
  );
  return (
    <ChartFrame {...frame} table={{ label: titles.table, content: table }}>
      {series.length > 1 && (
        <ul className="legend" aria-hidden="true">
          {series.map(({ id, label }, index) => (
            <li key={id}>
              <svg viewBox="0 0 28 12" aria-hidden="true">
                <path className={classes('curve', index > 0 && 'second')} d="M0 6H28" />
                {mark(14, 6, index)}
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      {FRAMES.map((size) => (
        <Drawing key={size.name} size={size} marks={marks} labels={labels} series={series} format={format} />
      ))}
    </ChartFrame>
  );
}

type DrawingProps = Pick<LineChartProps, 'labels' | 'series' | 'format'> & {
  size: (typeof FRAMES)[number];
  marks: readonly number[];
};

function Drawing({ size, marks, labels, series, format }: DrawingProps) {
  const { name, width, height, start, every } = size;
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const x = (index: number) => placed(index, 0, Math.max(1, labels.length - 1), start + 10, width - END - 10);
  const y = (value: number) => placed(value, low, high, height - FOOT, TOP);
  return (
    <svg className={classes('plot', name)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map((value) => (
        <g key={value}>
          <path className={value === 0 ? 'axis' : 'grid-line'} d={`M${start} ${y(value)}H${width - END}`} />
          <text x={start - 8} y={y(value) + 5} textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      {labels.map((label, index) =>
        index % every === 0 || labels.length < 7 ? (
          <text key={label} x={x(index)} y={height - 10} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {series.map(({ id, values }, order) => (
        <g key={id}>
          <path className={classes('curve', order > 0 && 'second')} d={pathOf(values, x, y)} />
          {values.map((value, index) => value !== null && mark(x(index), y(value), order, index))}
        </g>
      ))}
    </svg>
  );
}

/** Points joined by straight lines; a gap where nothing is known. */
export function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const joined = index > 0 && values[index - 1] !== null && values[index - 1] !== undefined;
      return `${joined ? 'L' : 'M'}${x(index)} ${y(value)}`;
    })
    .join('');
}

/** The first series has stones, the second lozenges: not their colour alone tells them apart. */
const mark = (x: number, y: number, order: number, key?: number) => (
  <path
    key={key}
    className={classes('mark', order > 0 && 'second')}
    d={order > 0 ? `M${x} ${y - 6}l6 6l-6 6l-6 -6z` : `M${x - 4} ${y - 5}l9 1l-1 9l-9 -1z`}
  />
);
