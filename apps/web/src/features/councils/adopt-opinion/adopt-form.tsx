import { Button, ErrorSummary, Note, Select } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { AdoptOpinionDocument } from '../../../shared/graphql/generated/operations/adopt-opinion';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';
import { NO_VOTE, VoteFields, voteOf } from './vote-fields';

/** The vote that adopted the text: one held here, or one entered from the minutes. */
export function AdoptForm({ work, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const { date } = useFormats();
  const { bodySlug: body, id: opinionId, version: seenVersion, questions } = work;
  const [questionId, setQuestion] = useState('');
  const draft = useDraft(`opinions.adopt.${opinionId}`, NO_VOTE);
  const { run, busy, trouble } = useMutate(AdoptOpinionDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const vote = questionId ? { questionId } : { byHand: voteOf(draft.value) };
    const answer = (await run({ input: { body, opinionId, seenVersion, ...vote } }))?.adoptOpinion;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') read(answer);
    else draft.clear();
    if (answer.__typename !== 'InvalidInput') await onChanged();
  };
  return (
    <section className="section needs-js" aria-labelledby="adopt">
      <form className="stack gap-4 measure" noValidate onSubmit={(event) => void send(event)}>
        <h2 id="adopt">{t('adopt.title')}</h2>
        <p>{t('adopt.lead')}</p>
        <ErrorSummary title={t('errors')} errors={faults} />
        {questions.length > 0 && (
          <Select
            id="questionId"
            label={t('adopt.question')}
            value={questionId}
            onChange={(event) => setQuestion(event.target.value)}
            options={[
              { value: '', label: t('adopt.byHand') },
              ...questions.map(({ id, wording, meetingTitle, closedAt }) => ({
                value: id,
                label: t('adopt.held', { wording, meeting: meetingTitle, date: date(closedAt, 'day') }),
              })),
            ]}
          />
        )}
        {questionId === '' && <VoteFields value={draft.value} onChange={draft.change} faultOf={faultOf} />}
        <Note icon="lock">{t('adopt.forGood')}</Note>
        <Answer problem={problem} trouble={trouble} />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('adopt.submit')}
          </Button>
        </p>
      </form>
    </section>
  );
}
