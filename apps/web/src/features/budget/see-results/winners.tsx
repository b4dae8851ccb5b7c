import { Link, Table, type Column } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Line, Results, Words } from './use-words';
import { whyHref } from './use-words';
import { WhyPanel } from './why/why-panel';

/** As many as one reads at once; the others are one touch away. */
const SHOWN = 30;

interface Props {
  results: Results;
  words: Words;
  /** The project explained beside the table. */
  line: Line | undefined;
}

/** Winners in a table, and beside it why one of them won. */
export function Winners({ results, words, line }: Props) {
  const { t } = useTranslation('results');
  const { winners } = results;
  const columns = useWinnerColumns(results, words);
  const table = (rows: readonly Line[], last: boolean, hidden: boolean) => (
    <Table
      caption={<h2 id="laureats">{t('winners.title')}</h2>}
      captionHidden={hidden}
      label={t('winners.region')}
      columns={last ? columns : columns.map(({ foot: _, ...column }) => column)}
      rows={rows}
      rowKey={({ projectId }) => projectId}
      isOn={({ projectId }) => projectId === line?.projectId}
    />
  );
  const rest = winners.slice(SHOWN);
  return (
    <section className="section split split--near">
      {winners.length > 0 && (
        <div className="stack">
          {table(winners.slice(0, SHOWN), rest.length === 0, false)}
          {rest.length > 0 && (
            <details open={rest.some(({ projectId }) => projectId === line?.projectId)}>
              <summary>{t('winners.more', { count: rest.length })}</summary>
              {table(rest, true, true)}
            </details>
          )}
          <p className="small muted">{t('winners.pick')}</p>
        </div>
      )}
      {line && <WhyPanel results={results} words={words} line={line} />}
    </section>
  );
}

function useWinnerColumns(results: Results, words: Words): readonly Column<Line>[] {
  const { t } = useTranslation('results');
  return [
    {
      id: 'project',
      title: t('winners.project'),
      cell: ({ projectId, title, neighbourhood, proposalNumber }) => (
        <>
          <Link href={whyHref(words.slug, projectId)}>{title}</Link>
          {proposalNumber !== null && (
            <>
              <br />
              <span className="muted small">{neighbourhood ?? t('winners.town')}</span>
            </>
          )}
        </>
      ),
      foot: t('winners.total'),
    },
    { id: 'score', title: t(`score.${words.unit}`), numeric: true, cell: words.score, foot: '' },
    {
      id: 'cost',
      title: t('winners.cost'),
      numeric: true,
      cell: ({ costCents }) => words.money(costCents),
      foot: words.money(results.totalCents),
    },
  ];
}
