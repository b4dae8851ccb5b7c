import { LinesList, Steps } from '@parvis/ui';
import { Fragment } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import { stepOf } from './step-of';
import type { ReadProject } from './read';
import { useProposer } from '../proposal-words/use-proposer';

/** Where the idea is on its way, and the dates of what has happened, newest first. */
export function ProposalJourney({ proposal }: { proposal: ReadProject }) {
  const { t } = useTranslation('proposals');
  const { date } = useFormats();
  const proposer = useProposer();
  const { state, submittedAt, decidedAt, costedAt, proposerName } = proposal;
  const decision = state === 'TO_CLARIFY' || state === 'INADMISSIBLE' ? state : 'ADMISSIBLE';
  // The way of a refused or merged idea ends with its decision.
  const steps =
    state === 'INADMISSIBLE' || state === 'MERGED'
      ? [t('read.steps.submitted'), t(`state.${state}`)]
      : [
          t('read.steps.submitted'),
          state === 'TO_CLARIFY' ? t('state.TO_CLARIFY') : t('read.steps.decided'),
          t('read.steps.costed'),
          t('read.steps.vote'),
          state === 'NOT_SELECTED' ? t('state.NOT_SELECTED') : t('read.steps.winner'),
        ];
  const lines = [
    { words: t('read.lines.COSTED'), at: costedAt },
    { words: t(`read.lines.${decision}`), at: decidedAt },
    { words: t('read.lines.SUBMITTED', { name: proposer(proposerName) }), at: submittedAt },
  ];
  return (
    <section className="stack" aria-labelledby="journey">
      <h2 id="journey">{t('read.journey')}</h2>
      <Steps
        steps={steps}
        current={stepOf(state)}
        label={t('read.journeyLabel')}
        doneLabel={t('read.done')}
      />
      <LinesList line="between">
        {lines.map(
          ({ words, at }) =>
            at && (
              <Fragment key={words}>
                <span dir="auto">{words}</span>
                <time className="muted small" dateTime={at}>
                  {date(at)}
                </time>
              </Fragment>
            ),
        )}
      </LinesList>
    </section>
  );
}
