import { StateBadge } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type Question, QUESTION_LOOK } from '../see-before/before';

/** A resident's question and its answer, as everybody reads them. */
export function QuestionText({ question }: { question: Question }) {
  const { t } = useTranslation('before');
  const { date } = useFormats();
  const { text, author, askedAt, state, reason, answer, waits, hidden } = question;
  if (hidden) return <p className="muted">{t('questions.hidden')}</p>;
  return (
    <div className="stack gap-1">
      <p>
        {answer ? (
          <StateBadge state="ok">{t('questions.answered')}</StateBadge>
        ) : (
          <StateBadge state={QUESTION_LOOK[state]}>{t(`questions.state.${state}`)}</StateBadge>
        )}
      </p>
      <p>{text}</p>
      <p className="small muted">
        <bdi>{author || t('questions.nameless')}</bdi>, {date(askedAt)}
      </p>
      {waits && <p className="small">{t('questions.waits')}</p>}
      {reason && <p className="small">{t('questions.reason', { reason })}</p>}
      {answer && (
        <p>
          <strong>{t('questions.answer')}</strong> {answer}
        </p>
      )}
    </div>
  );
}
