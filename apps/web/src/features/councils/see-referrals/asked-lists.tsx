import { Disclosure, LinesList, Link, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReferralListsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ReferForm } from '../refer-subject/refer-form';
import { documentHref } from '../see-body/document-href';

export interface AskedListsProps {
  body: string;
  referrals: ReferralListsFragment;
  onChanged: () => Promise<void>;
}

export type AskedLine = ReferralListsFragment['asked'][number];
export type PrefectLine = ReferralListsFragment['toPrefect'][number];

/** What is asked of a body, and what it puts to the préfet; and the form of whoever may ask. */
export function AskedLists({ body, referrals, onChanged }: AskedListsProps) {
  const { t } = useTranslation('opinions');
  const { asked, toPrefect, mayRefer } = referrals;
  return (
    <>
      {(asked.length > 0 || mayRefer) && (
        <section className="section stack gap-4" aria-labelledby="asked">
          <h2 id="asked">{t('asked.title')}</h2>
          {asked.length > 0 && (
            <LinesList>
              {asked.map((line) => (
                <Asked key={line.id} body={body} line={line} />
              ))}
            </LinesList>
          )}
          {mayRefer && <ReferForm body={body} onChanged={onChanged} />}
        </section>
      )}
      {toPrefect.length > 0 && (
        <section className="section stack gap-4" aria-labelledby="prefect">
          <h2 id="prefect">{t('prefect.title')}</h2>
          <p className="muted">{t('prefect.lead')}</p>
          <LinesList>
            {toPrefect.map((line) => (
              <Prefect key={line.id} line={line} />
            ))}
          </LinesList>
        </section>
      )}
    </>
  );
}

const ASKED_LOOK = { OPEN: 'open', ANSWERED: 'ok', DECLINED: 'no' } as const;

export function Asked({ body, line }: { body: string; line: AskedLine }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const { number, office, subject, text, dueOn, state, lateDays, opinionNumber, declineReason } = line;
  const late = state === 'OPEN' && lateDays > 0;
  return (
    <div className="stack gap-2">
      <p className="row">
        <StateBadge state={late ? 'late' : ASKED_LOOK[state]}>
          {late ? t('late.by', { count: lateDays }) : t(`asked.state.${state}`)}
        </StateBadge>
        <span className="muted small">{t('asked.due', { number, date: date(dueOn, 'day') })}</span>
      </p>
      <h3 className="fs-1">
        <bdi>{subject}</bdi>
      </h3>
      <p className="muted">
        <bdi>{office}</bdi>
      </p>
      <p dir="auto">{text}</p>
      {opinionNumber !== null && (
        <p>
          <Link href={paths.opinion(body, opinionNumber)}>
            {t('asked.answer', { number: opinionNumber })}
          </Link>
        </p>
      )}
      {declineReason && (
        <p>
          <strong>{t('asked.declined')}</strong> <span dir="auto">{declineReason}</span>
        </p>
      )}
    </div>
  );
}

const PREFECT_LOOK = {
  DRAFT: 'draft',
  SENT: 'wait',
  ACKNOWLEDGED: 'open',
  ANSWERED: 'ok',
  CLOSED: 'no',
} as const;

export function Prefect({ line }: { line: PrefectLine }) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  return (
    <div className="stack gap-2">
      <p className="row">
        <StateBadge state={PREFECT_LOOK[line.state]}>{t(`prefect.state.${line.state}`)}</StateBadge>
        <span className="muted small">{t('prefect.number', { number: line.number })}</span>
      </p>
      <h3 className="fs-1">
        <bdi>{line.subject}</bdi>
      </h3>
      <ul className="stack gap-1">
        {line.steps.map(({ state, happenedOn, note, fileId }) => (
          <li key={state}>
            {t(`prefect.step.${state}`, { date: date(happenedOn, 'day') })} <span dir="auto">{note}</span>
            {fileId && (
              <>
                {' '}
                <Link href={documentHref(fileId)}>{t('prefect.document')}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <Disclosure summary={t('prefect.read')}>
        <div className="prose" dir="auto">
          {line.text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
