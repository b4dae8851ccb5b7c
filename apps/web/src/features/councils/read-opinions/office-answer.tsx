import { Note, StateBadge } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { isLate, STANCE_LOOK, type Office } from './opinion-look';

/** What an office answered, when, and why; or that its answer is awaited, or late. */
export function OfficeAnswer({ office }: { office: Office }) {
  if (office.answer) return <Answered office={office} answer={office.answer} />;
  return <Awaited office={office} />;
}

function Answered({ office, answer }: { office: Office; answer: NonNullable<Office['answer']> }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const { stance, reason, effect, effectOn, documentLink, answeredAt, days } = answer;
  return (
    <Note kind="second">
      <p className="row">
        <StateBadge state={STANCE_LOOK[stance]}>{t(`stance.${stance}`)}</StateBadge>
        <span className="muted small">
          {t('answer.when', { date: date(answeredAt, 'day'), count: days })}
          {office.lateDays > 0 && <> · {t('answer.wasLate', { count: office.lateDays })}</>}
        </span>
      </p>
      <p>
        <strong>
          <bdi>{office.office}</bdi>
        </strong>
      </p>
      {reason.split(/\n+/).map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      {(effect || effectOn) && (
        <p className="small">
          <strong>{t('answer.effect')}</strong> <span dir="auto">{effect}</span>
          {effectOn && <> {t('answer.effectOn', { date: date(effectOn, 'day') })}</>}
        </p>
      )}
      {documentLink && (
        <p className="small">
          <a href={documentLink} rel="nofollow ugc noopener noreferrer">
            {t('answer.document')}
          </a>
        </p>
      )}
    </Note>
  );
}

function Awaited({ office }: { office: Office }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const late = isLate(office);
  const due = date(office.dueOn, 'day');
  return (
    <Note kind={late ? 'late' : undefined} icon="clock">
      <p className="row">
        <StateBadge state={late ? 'late' : 'wait'}>
          {late ? t('late.by', { count: office.lateDays }) : t('late.awaited')}
        </StateBadge>
        <span className="muted small">{t('late.due', { date: due })}</span>
      </p>
      <p>
        <strong>
          <bdi>{office.office}</bdi>
        </strong>
      </p>
      <p>{t(late ? (office.reminded ? 'late.reminded' : 'late.none') : 'late.notYet')}</p>
    </Note>
  );
}
