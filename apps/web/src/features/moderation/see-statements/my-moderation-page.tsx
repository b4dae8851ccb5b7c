import { Breadcrumb, EmptyState, Facts, Link, LinesList, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeMyModerationQuery } from '../../../shared/graphql/generated/graphql';
import { AppealBlockDocument } from '../../../shared/graphql/generated/operations/appeal-block';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { useModerationWords } from '../moderation-words/use-moderation-words';
import { AppealForm } from './appeal-form';

type Mine = SeeMyModerationQuery['myModeration'];

/** Everything of moderation that concerns me: decisions, my reports, a suspension. */
export function MyModerationPage({ mine: { statements, reports, blocks } }: { mine: Mine }) {
  const { t } = useTranslation('moderation');
  const nothing = statements.length + reports.length + blocks.length === 0;
  return (
    <>
      <PageMeta title={t('mine.title')} />
      <Breadcrumb label={t('crumbs')} crumbs={[{ href: paths.me(), label: t('statement.me') }]} />
      <PageHead title={t('mine.title')} lead={t('mine.lead')} />
      <div className="max-form stack gap-7">
        {nothing && (
          <EmptyState title={t('mine.none')} level={2}>
            <p>{t('mine.noneWhy')}</p>
          </EmptyState>
        )}
        {blocks.map((block) => (
          <Block key={block.id} block={block} />
        ))}
        {statements.length > 0 && <Decisions statements={statements} />}
        {reports.length > 0 && <Reports reports={reports} />}
        <p className="muted">
          <Link href={paths.moderation()}>{t('report.how')}</Link>
        </p>
      </div>
    </>
  );
}

function Decisions({ statements }: Pick<Mine, 'statements'>) {
  const { t } = useTranslation('moderation');
  const { date } = useFormats();
  return (
    <section className="stack" aria-labelledby="decisions">
      <h2 id="decisions">{t('mine.decisions')}</h2>
      <LinesList>
        {statements.map(({ id, kind, title, decidedAt, appealUntil, appealedAt, answerId }) => (
          <div key={id} className="stack gap-1">
            <h3 className="fs-1">
              <Link href={paths.myStatement(id)}>{t(`outcome.${kind}`)}</Link>
            </h3>
            <p>
              <bdi>{title}</bdi>
            </p>
            <p className="muted small">
              {t('statement.on', { date: date(decidedAt) })} {appealedAt && !answerId && t('appeal.waits')}
              {appealUntil && t('mine.until', { date: date(appealUntil) })}
            </p>
          </div>
        ))}
      </LinesList>
    </section>
  );
}

function Reports({ reports }: Pick<Mine, 'reports'>) {
  const { t } = useTranslation('moderation');
  const words = useModerationWords();
  const { date } = useFormats();
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t('mine.reports')}</h2>
      <LinesList>
        {reports.map(({ id, title, reason, reportedAt, decisionId }) => (
          <div key={id} className="stack gap-1">
            <p>
              <bdi>{title}</bdi>
            </p>
            <p className="muted small">
              {t('mine.reported', { date: date(reportedAt), reason: words.reason(reason) })}
            </p>
            <p>
              {decisionId ? (
                <Link href={paths.myStatement(decisionId)}>{t('mine.answer')}</Link>
              ) : (
                t('mine.waits')
              )}
            </p>
          </div>
        ))}
      </LinesList>
    </section>
  );
}

function Block({ block }: { block: Mine['blocks'][number] }) {
  const { t } = useTranslation('moderation');
  const words = useModerationWords();
  const { date } = useFormats();
  const { run, busy, trouble } = useMutate(AppealBlockDocument);
  const { id, reason, facts, since, until, lifted, appealText, appealAnswer } = block;
  const send = async (text: string) => {
    const answer = (await run({ text }))?.appealBlock;
    if (!answer) return null;
    return answer.__typename === 'AppealReceived' ? undefined : answer;
  };
  return (
    <section className="stack" aria-labelledby={`block-${id}`}>
      <h2 id={`block-${id}`}>{t(lifted ? 'block.lifted' : 'block.title')}</h2>
      {!lifted && <Note kind="late">{t('block.what', { date: date(until) })}</Note>}
      <Facts
        rows
        facts={[
          { term: t('statement.reason'), value: words.reason(reason) },
          { term: t('statement.facts'), value: <span dir="auto">{facts}</span> },
          { term: t('block.since'), value: t('block.from', { since: date(since), until: date(until) }) },
          { term: t('statement.who'), value: t('block.two') },
          ...(appealText ? [{ term: t('block.appeal'), value: <span dir="auto">{appealText}</span> }] : []),
          ...(appealAnswer
            ? [{ term: t('block.answer'), value: <span dir="auto">{appealAnswer}</span> }]
            : []),
        ]}
      />
      {appealText === null && !lifted && (
        <AppealForm name={id} send={send} busy={busy} trouble={trouble}>
          <p>{t('block.contest')}</p>
        </AppealForm>
      )}
      {appealText !== null && appealAnswer === null && <p>{t('appeal.waits')}</p>}
    </section>
  );
}
