import { Breadcrumb, Card, Facts, Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import type { StatementPartsFragment } from '../../../shared/graphql/generated/graphql';
import { AppealDecisionDocument } from '../../../shared/graphql/generated/operations/appeal-decision';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { useModerationWords } from '../moderation-words/use-moderation-words';
import { AppealForm } from './appeal-form';

interface Props {
  statement: StatementPartsFragment;
}

/** A decision and its reasons, for who wrote or reported: what, why, on which article, by whom, and how to contest it. */
export function StatementPage({ statement }: Props) {
  const { t } = useTranslation('moderation');
  const { date } = useFormats();
  const { kind, party, title, decidedAt, state, path, textThen } = statement;
  return (
    <>
      <PageMeta title={t('statement.title')} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: paths.me(), label: t('statement.me') },
          { href: paths.myModeration(), label: t('mine.title') },
        ]}
      />
      <PageHead
        title={t(`outcome.${kind}`)}
        lead={<bdi>{t(party === 'author' ? 'statement.yours' : 'statement.reported', { title })}</bdi>}
      >
        <p className="muted">{t('statement.on', { date: date(decidedAt, 'moment') })}</p>
      </PageHead>
      <div className="max-form stack gap-6">
        <Reasons statement={statement} />
        {textThen !== null && (
          <section className="stack" aria-labelledby="then">
            <h2 id="then">{t('statement.then')}</h2>
            <Card look="sunken">
              <p dir="auto">
                <strong>{title}</strong>
              </p>
              <p className="mail" dir="auto">
                {textThen}
              </p>
            </Card>
          </section>
        )}
        {state === 'SHOWN' && (
          <p>
            <Link href={path}>{t('statement.see')}</Link>
          </p>
        )}
        <Redress statement={statement} />
      </div>
    </>
  );
}

function Reasons({ statement }: Props) {
  const { t } = useTranslation('moderation');
  const words = useModerationWords();
  const { reason, ground, groundText, facts, onAppeal } = statement;
  return (
    <section className="stack" aria-labelledby="why">
      <h2 id="why">{t('statement.why')}</h2>
      <Facts
        rows
        facts={[
          ...(reason ? [{ term: t('statement.reason'), value: words.reason(reason) }] : []),
          ...(ground
            ? [
                {
                  term: t(ground === 'LAW' ? 'statement.law' : 'statement.rules'),
                  value: <span dir="auto">{groundText}</span>,
                },
              ]
            : []),
          {
            term: t('statement.facts'),
            value: facts ? (
              <span className="mail" dir="auto">
                {facts}
              </span>
            ) : (
              t('statement.noFacts')
            ),
          },
          { term: t('statement.who'), value: t(onAppeal ? 'statement.another' : 'statement.person') },
        ]}
      />
    </section>
  );
}

/** Within the town hall first, then outside it. */
function Redress({ statement }: Props) {
  const { t } = useTranslation('moderation');
  const { date } = useFormats();
  const { run, busy, trouble } = useMutate(AppealDecisionDocument);
  const { id, appealUntil, appealText, appealedAt, answerId } = statement;
  const send = async (text: string) => {
    const answer = (await run({ input: { decisionId: id, text } }))?.appealDecision;
    if (!answer) return null;
    return answer.__typename === 'AppealReceived' ? undefined : answer;
  };
  return (
    <section className="stack" aria-labelledby="redress">
      <h2 id="redress">{t('appeal.heading')}</h2>
      {appealUntil && (
        <AppealForm name={id} send={send} busy={busy} trouble={trouble}>
          <p>{t('appeal.until', { date: date(appealUntil) })}</p>
        </AppealForm>
      )}
      {appealText && appealedAt && (
        <Note kind={answerId ? 'second' : 'open'} role="status">
          <p>
            <strong>{t('appeal.sent', { date: date(appealedAt) })}</strong>
          </p>
          <p className="mail" dir="auto">
            {appealText}
          </p>
          {answerId ? (
            <p>
              <Link href={paths.myStatement(answerId)}>{t('appeal.answer')}</Link>
            </p>
          ) : (
            <p>{t('appeal.waits')}</p>
          )}
        </Note>
      )}
      <p className="muted">{t('appeal.elsewhere')}</p>
    </section>
  );
}
