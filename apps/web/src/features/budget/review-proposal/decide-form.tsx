import { isFaultRule, REVIEW_LIMITS } from '@parvis/contract';
import { Button, Card, Choice, ChoiceGroup, ErrorSummary, Link, Note, Textarea } from '@parvis/ui';
import { type FormEvent, useMemo } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { Markdown } from '../../../shared/markdown/markdown';
import { useProposalWords } from '../proposal-words/use-proposal-words';
import { CriterionQuestion } from './criterion-question';
import { allowedDecisions, DECISIONS } from './decision-draft';
import { type Reviewed, useDecision } from './use-decision';

interface Props {
  edition: { slug: string; criteria: readonly string[] };
  proposal: Reviewed;
}

/** The criteria one by one, then the decision they allow, then its reason as it will be read. */
export function DecideForm({ edition, proposal }: Props) {
  const { t } = useTranslation('review');
  const { criteria } = edition;
  const decision = useDecision(proposal, criteria);
  const { draft, faults, problem, trouble, done, busy } = decision;
  const faultOf = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault && <FaultSentence rule={fault.rule} limit={fault.limit} />;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void decision.send();
  };
  return (
    <form className="stack gap-5" onSubmit={submit} noValidate aria-labelledby="decide">
      <h2 id="decide">{t('decide.heading')}</h2>
      <p>{t('decide.lead')}</p>
      <ErrorSummary title={t('decide.errors')} errors={useLines(faults)} />
      {criteria.map((criterion) => (
        <CriterionQuestion
          key={criterion}
          criterion={criterion}
          typed={draft.answers[criterion] ?? { answer: '', sentence: '' }}
          onChange={(typed) => decision.answer(criterion, typed)}
          error={faultOf(`criteria.${criterion}`)}
        />
      ))}
      <Verdict decision={decision} error={faultOf('decision')} reasonError={faultOf('reason')} />
      <div role="status">{done && <Note kind="ok">{t('decide.done')}</Note>}</div>
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem ? <ProblemSentence code={problem} /> : trouble && <TroubleSentence trouble={trouble} />}{' '}
          {problem && (
            <Link href={paths.project(edition.slug, proposal.number)}>{t('decide.meanwhile')}</Link>
          )}
        </Note>
      )}
      <div>
        <Button type="submit" kind="main" busy={busy} icon="check">
          {t('decide.send')}
        </Button>
      </div>
    </form>
  );
}

interface VerdictProps {
  decision: ReturnType<typeof useDecision>;
  error: React.ReactNode;
  reasonError: React.ReactNode;
}

function Verdict({ decision: { draft, change }, error, reasonError }: VerdictProps) {
  const { t } = useTranslation('review');
  const allowed = allowedDecisions(draft.answers);
  const explained = draft.decision === 'INADMISSIBLE' || draft.decision === 'TO_CLARIFY';
  return (
    <>
      <ChoiceGroup legend={t('decide.decision')} id="decision" error={error} grid>
        {DECISIONS.map((one) => (
          <Choice
            key={one}
            card
            type="radio"
            name="decision"
            checked={draft.decision === one}
            disabled={!allowed.has(one) && draft.decision !== one}
            onChange={() => change({ decision: one })}
            label={t(`decide.${one}`)}
            detail={t(`decide.detail.${one}`)}
          />
        ))}
      </ChoiceGroup>
      {explained && (
        <Textarea
          id="reason"
          label={t('decide.reason')}
          hint={t('decide.reasonHint')}
          error={reasonError}
          rows={5}
          maxLength={REVIEW_LIMITS.reason.most}
          value={draft.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
      {explained && draft.reason.trim() && (
        <Card as="section" look="sunken">
          <p className="label">{t('decide.preview')}</p>
          <Markdown source={draft.reason} />
        </Card>
      )}
    </>
  );
}

/** Lines of the summary, each with its criterion in words. */
function useLines(faults: ReturnType<typeof useDecision>['faults']) {
  const { t: problems } = useTranslation('problems');
  const { t } = useTranslation('review');
  const words = useProposalWords();
  const lines = faults.map(({ field, rule, limit }) => {
    const [family, criterion] = field.split('.');
    const name =
      family === 'criteria' && criterion
        ? words.criterion(criterion)
        : t(field === 'reason' ? 'decide.reason' : 'decide.decision');
    const sentence = isFaultRule(rule)
      ? problems(`fault.${rule}`, { limit: limit ?? '' })
      : problems('fault.other');
    return { field, message: `${name} : ${sentence}` };
  });
  const key = JSON.stringify(lines);
  // The summary takes the focus when its lines change, not at each letter typed.
  return useMemo(() => JSON.parse(key) as typeof lines, [key]);
}
