import { ChartFrame } from '../../charts/chart-frame';
import { LineChart } from '../../charts/line-chart';
import { StackedBars } from '../../charts/stacked-bars';
import { formatEuros, formatNumber } from '../../formats/numbers';
import { ProgressBar } from '../../paving/progress-bar';
import { SharePicture } from '../../paving/share-picture';
import { Steps } from '../../paving/steps';
import { Stones } from '../../paving/stones';
import type { Samples } from '../catalogue';

const SPENT = [39_993, 43_819, 20_716, 182_912, 104_500, 78_000, 26_000];
const PLANNED = [60_000, 60_000, 60_000, 120_000, null, 90_000, 90_000];

export const chartEntries: Samples = ({
  text: { charts: t, civic, steps: s, feedback, long },
  locale,
  named,
}) => {
  const format = (value: number) => formatEuros(value * 100, locale);
  const line = (count: number, title = t.lineTitle) => (
    <LineChart
      title={title}
      summary={count ? t.lineSummary : t.nothing}
      source={t.source}
      labels={Array.from({ length: count }, (_, index) => String(2016 + index))}
      series={[
        { id: 'spent', label: t.spent, values: Array.from({ length: count }, (_, at) => SPENT[at % 7] ?? 0) },
        {
          id: 'plan',
          label: t.planned,
          values: Array.from({ length: count }, (_, at) => PLANNED[at % 7] ?? null),
        },
      ]}
      format={format}
      titles={{ label: t.year, table: t.table, region: named(t.lineTitle) }}
      unknown={t.unknown}
      empty={count ? undefined : feedback.emptyTitle}
    />
  );
  const stacked = (count: number, name?: string) => (
    <StackedBars
      title={t.stackTitle}
      summary={t.stackSummary}
      series={t.answers.map((label, index) => ({ id: String(index), label }))}
      rows={Array.from({ length: count }, (_, index) => ({
        id: String(index),
        name: name ?? t.workshops[index % t.workshops.length] ?? '',
        values: [12 + index * 3, 8, 5 + (index % 2) * 4, 3],
      }))}
      format={(value) => formatNumber(value, locale)}
      titles={{ name: t.workshop, total: t.total, table: t.table, region: named(t.lineTitle) }}
      empty={count ? undefined : feedback.emptyTitle}
    />
  );
  const steps = (current: number, last = s.three.cast) => (
    <Steps
      label={named(s.label)}
      doneLabel={s.done}
      steps={[s.three.choose, s.three.check, last]}
      current={current}
    />
  );
  const shares = (values: readonly number[]) => (
    <SharePicture
      label={civic.sharesLabel}
      parts={values.map((value) => ({
        share: value,
        stones: Math.max(1, Math.round(value / 3)),
        figure: `${value}\u00a0%`,
        caption: civic.shares.none,
      }))}
    />
  );
  const money = [46, 24, 11, 9.5, 8.8, 12, 9.9, 4.5, 5.2, 8.2, 7];
  return [
    {
      components: ['LineChart', 'ChartFrame'],
      kind: 'picture',
      wide: true,
      states: { usual: line(7), empty: line(0), many: line(14), long: line(7, long) },
    },
    {
      components: ['StackedBars'],
      kind: 'picture',
      wide: true,
      states: { usual: stacked(3), empty: stacked(0), many: stacked(8), long: stacked(1, long) },
    },
    {
      components: ['SharePicture'],
      kind: 'picture',
      wide: true,
      states: {
        usual: shares([48, 22, 18, 12]),
        many: shares([30, 20, 15, 12, 10, 8, 5]),
        empty: (
          <ChartFrame title={civic.sharesTable} summary={t.nothing} empty={feedback.emptyTitle}>
            {null}
          </ChartFrame>
        ),
      },
    },
    {
      components: ['Stones'],
      kind: 'picture',
      states: {
        usual: (
          <Stones
            label={s.partLabel}
            seed={5}
            stones={[
              { quantity: 9, state: 'laid' },
              { quantity: 4, state: 'second' },
              { quantity: 2, state: 'now' },
              { quantity: 1, state: 'warn' },
              { quantity: 3 },
            ]}
          />
        ),
        empty: <Stones label={t.nothing} stones={[{ quantity: 1 }]} />,
        many: (
          <Stones
            size="tall"
            label={s.moneyLabel}
            stones={[...money.map((quantity) => ({ quantity, state: 'laid' as const })), { quantity: 3.9 }]}
          />
        ),
      },
    },
    {
      components: ['Steps'],
      kind: 'text',
      states: {
        usual: (
          <div className="stack">
            {steps(0)}
            {steps(1)}
            {steps(3)}
          </div>
        ),
        long: steps(1, long),
      },
    },
    {
      components: ['ProgressBar'],
      kind: 'text',
      states: {
        usual: (
          <ProgressBar label={s.progress} value={7} max={10}>
            <p className="small muted">{s.progressHint}</p>
          </ProgressBar>
        ),
        busy: <ProgressBar label={t.preparing} max={10} />,
        empty: <ProgressBar label={t.nothing} value={0} max={0} />,
        long: <ProgressBar label={long} value={10} max={10} />,
      },
    },
  ];
};
