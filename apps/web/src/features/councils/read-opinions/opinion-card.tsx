import { Card, Link, Steps } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { OpinionLinesFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { OfficeAnswer } from './office-answer';
import { stepOf } from './opinion-look';

/** An opinion in a list: its vote, how far it has come, and what each office answered. */
export function OpinionCard({ body, opinion }: { body: string; opinion: OpinionLinesFragment }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const { number, title, adoptedOn, recipients } = opinion;
  return (
    <Card as="li">
      <div className="stack gap-5">
        <div className="row row--between">
          <h3>
            <Link href={paths.opinion(body, number)}>
              <bdi>{title}</bdi>
            </Link>
          </h3>
          <p className="muted">
            {t('card.adopted', { number, date: date(adoptedOn, 'day') })}
            <br />
            <OpinionVote opinion={opinion} />
          </p>
        </div>
        <OpinionSteps opinion={opinion} />
        {recipients.length > 0 && (
          <div className="grid grid--fit min-l">
            {recipients.map((office) => (
              <OfficeAnswer key={office.id} office={office} />
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}

type Vote = Pick<OpinionLinesFragment, 'votesFor' | 'votesAgainst' | 'votesAbstain'>;

/** « 13 pour, 0 contre, 2 abstentions » */
export function OpinionVote({ opinion: { votesFor, votesAgainst, votesAbstain } }: { opinion: Vote }) {
  const { t } = useTranslation('opinions');
  return (
    <>
      {t('vote.for', { count: votesFor })}, {t('vote.against', { count: votesAgainst })},{' '}
      {t('vote.abstain', { count: votesAbstain })}
    </>
  );
}

export function OpinionSteps({ opinion }: { opinion: OpinionLinesFragment }) {
  const { t } = useTranslation('opinions');
  const steps = [t('steps.adopted'), t('steps.sent'), t('steps.answers'), t('steps.followed')];
  return (
    <Steps
      steps={steps}
      current={stepOf(opinion)}
      label={t('steps.label')}
      doneLabel={t('steps.done')}
      seed={opinion.number}
    />
  );
}
