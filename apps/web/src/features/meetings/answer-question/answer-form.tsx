import { PUBLIC_QUESTION_LIMITS } from '@parvis/contract';
import { Button, Textarea } from '@parvis/ui';
import { useDraft } from '../../../shared/forms/use-draft';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Question } from '../see-before/before';

interface AnswerFormProps {
  question: Question;
  busy: boolean;
  fault: string | undefined;
  onAnswer: (answer: string) => Promise<boolean>;
}

/** The written answer, before or after the meeting; what somebody else wrote meanwhile is not overwritten unseen. */
export function AnswerForm({ question: { id, answer }, busy, fault, onAnswer }: AnswerFormProps) {
  const { t } = useTranslation('before');
  const { value, change, clear } = useDraft(`answer.${id}`, { answer: answer ?? '' });
  const send = async () => {
    if (await onAnswer(value.answer)) clear();
  };
  return (
    <div className="stack gap-3">
      <Textarea
        id={`answer-${id}`}
        rows={3}
        label={t('sort.answer')}
        hint={t('sort.answerHint')}
        maxLength={PUBLIC_QUESTION_LIMITS.answer.most}
        value={value.answer}
        error={fault}
        onChange={(event) => change({ answer: event.target.value })}
      />
      <div>
        <Button disabled={busy} onClick={() => void send()}>
          {t('sort.publish')}
        </Button>
      </div>
    </div>
  );
}
