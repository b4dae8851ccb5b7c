import { Disclosure } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import type { CasePartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useModerationWords } from '../moderation-words/use-moderation-words';

type Decision = CasePartsFragment['decisions'][number];

/** Every decision, newest first, with the words as they were then and what was said against it. */
export function CaseHistory({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('moderating');
  return (
    <section className="stack" aria-labelledby="decisions">
      <h2 id="decisions">{t('case.decisions')}</h2>
      {decisions.length === 0 && <p className="muted">{t('case.noDecisions')}</p>}
      {decisions.map((decision) => (
        <PastDecision key={decision.id} decision={decision} />
      ))}
    </section>
  );
}

function PastDecision({ decision }: { decision: Decision }) {
  const { t } = useTranslation('moderating');
  const words = useModerationWords();
  const { date } = useFormats();
  const { kind, reason, ground, groundText, facts, decidedAt, decidedBy, onAppeal, appeals } = decision;
  return (
    <article className="card gap-3">
      <h3 className="fs-1">
        {t(`decided.${kind}`)} {onAppeal && <span className="muted">({t('case.onAppeal')})</span>}
      </h3>
      <p className="muted small" dir="auto">
        {t('case.by', { name: decidedBy, date: date(decidedAt, 'moment') })}
      </p>
      {reason && ground && (
        <p dir="auto">
          {words.reason(reason)} · {t(`ground.${ground}`)} · {groundText}
        </p>
      )}
      {facts && <p dir="auto">{facts}</p>}
      {appeals.map(({ id, party, text, appealedAt, overturned }) => (
        <div key={id} className="stack gap-1">
          <p className="label">
            {t(party === 'author' ? 'case.appealAuthor' : 'case.appealReporter', { date: date(appealedAt) })}{' '}
            {t(overturned === null ? 'case.appealWaits' : overturned ? 'case.appealWon' : 'case.appealLost')}
          </p>
          <p dir="auto">{text}</p>
        </div>
      ))}
      <Disclosure summary={t('case.then')}>
        <p dir="auto">
          <strong>{decision.titleThen}</strong>
        </p>
        <p className="mail" dir="auto">
          {decision.textThen}
        </p>
      </Disclosure>
    </article>
  );
}
