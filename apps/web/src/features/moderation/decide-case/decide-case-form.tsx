import { MODERATION_LIMITS, MODERATION_REASONS } from '@parvis/contract';
import { Button, Choice, ChoiceGroup, ErrorSummary, Input, Note, Select, Textarea } from '@parvis/ui';
import type { FormEvent } from 'react';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { CasePartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFaultLines } from '../moderation-words/use-fault-lines';
import { useModerationWords } from '../moderation-words/use-moderation-words';
import { choicesOf, hides, isContested, useDecide } from './use-decide';

type Decide = ReturnType<typeof useDecide>;

/** The decision, and the statement of reasons that it needs. */
export function DecideCaseForm({ held }: { held: CasePartsFragment }) {
  const { t } = useTranslation('moderating');
  const decide = useDecide(held);
  const { value, change, faults, problem, trouble, busy } = decide;
  const { lines, errorOf } = useFaultLines(faults, (field) =>
    t(`decide.field.${field}` as 'decide.field.facts'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void decide.send();
  };
  const contested = isContested(held);
  return (
    <form className="stack gap-5" onSubmit={submit} noValidate aria-labelledby="decide">
      <h2 id="decide">{t(contested ? 'decide.appeal' : 'decide.heading')}</h2>
      <ErrorSummary title={t('errors')} errors={lines} />
      <ChoiceGroup legend={t('decide.field.choice')} id="choice" error={errorOf('choice')}>
        {choicesOf(held).map((choice) => (
          <Choice
            key={choice}
            card
            type="radio"
            name="choice"
            checked={value.choice === choice}
            onChange={() => change({ choice })}
            label={t(`decide.choice.${choice}`)}
            detail={t(`decide.detail.${choice}`)}
          />
        ))}
      </ChoiceGroup>
      {hides(held, value.choice) && <Against decide={decide} errorOf={errorOf} />}
      <Textarea
        id="facts"
        label={t('decide.field.facts')}
        optional={value.choice === 'PUBLISH' ? t('optional') : undefined}
        hint={t('decide.factsHint')}
        error={errorOf('facts')}
        rows={6}
        maxLength={MODERATION_LIMITS.facts.most}
        value={value.facts}
        onChange={(event) => change({ facts: event.target.value })}
      />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem ? <ProblemSentence code={problem} /> : trouble && <TroubleSentence trouble={trouble} />}
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

/** What it is held against: the reason of the closed list, and the article. */
function Against({ decide, errorOf }: { decide: Decide; errorOf: (field: string) => string | undefined }) {
  const { t } = useTranslation('moderating');
  const words = useModerationWords();
  const { value, change } = decide;
  const options = MODERATION_REASONS.map((reason) => ({ value: reason, label: words.reason(reason) }));
  return (
    <>
      <Select
        id="reason"
        label={t('decide.field.reason')}
        error={errorOf('reason')}
        options={[{ value: '', label: t('decide.choose') }, ...options]}
        value={value.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <ChoiceGroup legend={t('decide.field.ground')} id="ground" error={errorOf('ground')}>
        {(['LAW', 'RULES'] as const).map((ground) => (
          <Choice
            key={ground}
            type="radio"
            name="ground"
            checked={value.ground === ground}
            onChange={() => change({ ground })}
            label={t(`ground.${ground}`)}
          />
        ))}
      </ChoiceGroup>
      <Input
        id="groundText"
        label={t('decide.field.groundText')}
        hint={t('decide.groundHint')}
        error={errorOf('groundText')}
        maxLength={MODERATION_LIMITS.ground.most}
        value={value.groundText}
        onChange={(event) => change({ groundText: event.target.value })}
      />
    </>
  );
}
