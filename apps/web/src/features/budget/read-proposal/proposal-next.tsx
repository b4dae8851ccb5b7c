import { ButtonLink } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReadEdition, ReadProject } from './read';

interface Props {
  edition: ReadEdition;
  proposal: ReadProject;
}

/** What happens next, by when, and the one act that is open now. */
export function ProposalNext({ edition, proposal }: Props) {
  const { t } = useTranslation('proposals');
  const voting = edition.phase === 'VOTE' && proposal.state === 'ON_BALLOT';
  const counted = proposal.state === 'WINNER' || proposal.state === 'NOT_SELECTED';
  return (
    <section className="card gap-4" aria-labelledby="next">
      <h2 id="next" className="fs-1">
        {t('read.next')}
      </h2>
      <p>{useSentence(edition, proposal)}</p>
      {voting && (
        <>
          <ButtonLink kind="main" big wide icon="urn" href={paths.vote(edition.slug)}>
            {t('read.vote')}
          </ButtonLink>
          <p className="small muted">{t('read.voteNote')}</p>
        </>
      )}
      {counted && (
        <ButtonLink wide icon="chart" href={paths.results(edition.slug)}>
          {t('read.results')}
        </ButtonLink>
      )}
    </section>
  );
}

function useSentence({ phase, schedule }: Props['edition'], { state }: Props['proposal']): string {
  const { t } = useTranslation('proposals');
  const { date } = useFormats();
  const span = (name: 'REVIEW' | 'VOTE') => schedule.find((one) => one.phase === name);
  const voteEnds = span('VOTE')?.endsAt;
  const voteStarts = span('VOTE')?.startsAt;
  const reviewEnds = span('REVIEW')?.endsAt;
  const early = phase === 'IDEAS' || phase === 'REVIEW';
  if (state === 'SUBMITTED' && reviewEnds && early)
    return t('read.nextSteps.SUBMITTED_until', { date: date(reviewEnds) });
  if (state === 'COSTED' && voteStarts && early)
    return t('read.nextSteps.COSTED_from', { date: date(voteStarts) });
  if (state === 'ON_BALLOT' && voteEnds && phase === 'VOTE')
    return t('read.nextSteps.ON_BALLOT_until', { date: date(voteEnds, 'moment') });
  return t(`read.nextSteps.${state}`);
}
