import { LinesList, StateBadge } from '@parvis/ui';
import type { OpinionWorkPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';
import { DecideForm } from './decide-form';
import { ProposeForm } from './propose-form';

export type AmendmentLine = OpinionWorkPartsFragment['amendments'][number];

const LOOK = { PROPOSED: 'wait', ACCEPTED: 'ok', REJECTED: 'no' } as const;

/** Changes that members propose to the text, and what was decided of each. */
export function Amendments({ work, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const { amendments, state, keeps } = work;
  const draft = state === 'DRAFT';
  if (!draft && amendments.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="amendments">
      <h2 id="amendments">{t('amend.title')}</h2>
      {amendments.length === 0 && <p className="muted">{t('amend.none')}</p>}
      <LinesList>
        {amendments.map((line) => (
          <div key={line.id} className="stack gap-2">
            <p className="row">
              <StateBadge state={LOOK[line.state]}>{t(`amend.state.${line.state}`)}</StateBadge>
              <span className="muted small">{line.author ?? t('versions.somebody')}</span>
            </p>
            <AmendmentWords line={line} />
            {line.answer && (
              <p>
                <strong>{t('amend.answer')}</strong> <span dir="auto">{line.answer}</span>
              </p>
            )}
            {draft && keeps && line.state === 'PROPOSED' && (
              <DecideForm work={work} amendmentId={line.id} onChanged={onChanged} />
            )}
          </div>
        ))}
      </LinesList>
      {draft && <ProposeForm work={work} onChanged={onChanged} />}
    </section>
  );
}

function AmendmentWords({ line: { passage, wording, reason } }: { line: AmendmentLine }) {
  const { t } = useTranslation('opining');
  return (
    <>
      {passage && (
        <p>
          {t('amend.instead')} <del dir="auto">{passage}</del>
        </p>
      )}
      {wording ? (
        <p>
          {t(passage ? 'amend.write' : 'amend.add')} <ins dir="auto">{wording}</ins>
        </p>
      ) : (
        <p>{t('amend.remove')}</p>
      )}
      <p className="muted" dir="auto">
        {reason}
      </p>
    </>
  );
}
