import { PUBLIC_QUESTION_LIMITS } from '@parvis/contract';
import { Button, Card, Textarea } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { AskPublicQuestionDocument } from '../../../shared/graphql/generated/operations/ask-public-question';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';

interface AskFormProps {
  meetingId: string;
  onChanged: () => Promise<void>;
}

/** One question, kept on the device until it is received; sent again with the same key when the network fails. */
export function AskForm({ meetingId, onChanged }: AskFormProps) {
  const { t } = useTranslation('before');
  const { value, change, clear } = useDraft(`question.${meetingId}`, { text: '', key: '' });
  const { run, busy, trouble } = useMutate(AskPublicQuestionDocument);
  const said = useSaid(onChanged, trouble);
  const send = async () => {
    const submissionKey = value.key || crypto.randomUUID();
    change({ key: submissionKey });
    const answer = (await run({ input: { meetingId, text: value.text, submissionKey } }))?.askPublicQuestion;
    const waits = answer?.__typename === 'PublicQuestionAsked' && answer.waits;
    if (await said.heard(answer, t(waits ? 'questions.askedWaits' : 'questions.asked'))) clear();
  };
  return (
    <Card>
      <form
        className="stack gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h3>{t('questions.ask')}</h3>
        <Said of={said} />
        <Textarea
          id="question-text"
          rows={3}
          label={t('questions.text')}
          hint={t('questions.textHint')}
          maxLength={PUBLIC_QUESTION_LIMITS.text.most}
          value={value.text}
          error={said.faultOf('text')}
          onChange={(event) => change({ text: event.target.value })}
        />
        <div>
          <Button type="submit" kind="main" busy={busy}>
            {t('questions.send')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
