import { Card, Link, Num, StateBadge, Table, type Column } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Line, Results, Words } from './use-words';
import { whyHref } from './use-words';
import { GapPicture } from './why/gap-picture';
import { WhySentences } from './why/why-sentences';

const SHOWN = 20;

/** Projects that were not selected: the most supported one in full, the others in a table. */
export function Lacked({ results, words }: { results: Results; words: Words }) {
  const { t } = useTranslation('results');
  const [first, ...others] = results.losers;
  return (
    <section className="section" aria-labelledby="manque">
      <h2 id="manque">{t('lacked.title')}</h2>
      {first ? (
        <div className="split split--even">
          <FirstLoser line={first} results={results} words={words} />
          <Others lines={others} words={words} />
        </div>
      ) : (
        <p>{t('lacked.none')}</p>
      )}
    </section>
  );
}

function FirstLoser({ line, results, words }: { line: Line; results: Results; words: Words }) {
  const { t } = useTranslation('results');
  return (
    <Card>
      <p className="row">
        <StateBadge state="no">{t('lacked.notSelected')}</StateBadge>
        <Num>{words.money(line.costCents)}</Num>
      </p>
      <h3>{line.title}</h3>
      <p>
        <strong>
          {line.supporters === 0 ? t('why.nobody') : t('lacked.and', { scored: words.scored(line) })}
        </strong>
      </p>
      <WhySentences line={line} results={results} words={words} />
      <GapPicture line={line} results={results} words={words} />
    </Card>
  );
}

function Others({ lines, words }: { lines: readonly Line[]; words: Words }) {
  const { t } = useTranslation('results');
  if (lines.length === 0) return null;
  const table = (rows: readonly Line[]) => <LackedTable rows={rows} words={words} />;
  const rest = lines.slice(SHOWN);
  return (
    <div className="stack">
      {table(lines.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>{t('lacked.more', { count: rest.length })}</summary>
          {table(rest)}
        </details>
      )}
    </div>
  );
}

function LackedTable({ rows, words }: { rows: readonly Line[]; words: Words }) {
  const { t } = useTranslation('results');
  const missing = ({ why, supporters }: Line): string => {
    if (why.kind === 'AFTER_STOP') return t('lacked.beforeEnd');
    if (supporters === 0 && why.kind === 'UNAFFORDABLE') return t('why.nobody');
    return why.missingCents ? words.about(why.missingCents) : t('lacked.nothingMissing');
  };
  const columns: Column<Line>[] = [
    {
      id: 'project',
      title: t('winners.project'),
      cell: ({ projectId, title }) => <Link href={whyHref(words.slug, projectId)}>{title}</Link>,
    },
    { id: 'score', title: t(`score.${words.unit}`), numeric: true, cell: words.score },
    { id: 'cost', title: t('winners.cost'), numeric: true, cell: ({ costCents }) => words.money(costCents) },
    { id: 'missing', title: t('lacked.missing'), numeric: true, cell: missing },
  ];
  return (
    <Table
      caption={t('lacked.caption')}
      captionHidden
      label={t('lacked.region')}
      columns={columns}
      rows={rows}
      rowKey={({ projectId }) => projectId}
    />
  );
}
