import { LinesList } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { InviteAll } from '../invite-members/invite-all';
import { MemberLine } from '../move-member/member-line';
import type { DeskPartProps } from './body-desk-page';

/** Everybody, college by college; and what the rules find missing. */
export function DeskMembers({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  return (
    <section className="section stack gap-5" aria-labelledby="desk-members">
      <h2 id="desk-members">{t('members.title')}</h2>
      <p className="muted">{t('members.lead')}</p>
      <Findings findings={desk.findings} />
      <InviteAll desk={desk} onChanged={onChanged} />
      {desk.colleges.map((college) => {
        const hers = desk.members.filter(({ collegeId }) => collegeId === college.id);
        return (
          <section key={college.id} className="stack gap-3" aria-labelledby={`college-${college.key}`}>
            <h3 id={`college-${college.key}`}>
              <bdi>{college.name}</bdi>
            </h3>
            {hers.length === 0 ? (
              <p className="muted">{t('members.none')}</p>
            ) : (
              <LinesList>
                {hers.map((member) => (
                  <MemberLine key={member.id} desk={desk} member={member} onChanged={onChanged} />
                ))}
              </LinesList>
            )}
          </section>
        );
      })}
    </section>
  );
}

function Findings({ findings }: { findings: DeskPartProps['desk']['findings'] }) {
  const { t } = useTranslation('keeping');
  const words = ({ finding, college, count, sex }: (typeof findings)[number]): string => {
    const values = { college, count };
    if (finding === 'parity_missing')
      return t(sex === 'F' ? 'findings.parity_F' : 'findings.parity_M', values);
    if (finding === 'seats_vacant') return t('findings.seats_vacant', values);
    if (finding === 'too_many_members') return t('findings.too_many_members', values);
    return finding === 'share_too_small'
      ? t('findings.share_too_small', values)
      : t('findings.sex_not_declared', values);
  };
  return (
    <div className="card card--sunken stack gap-2">
      <h3 className="fs-1">{t('findings.title')}</h3>
      {findings.length === 0 ? (
        <p>{t('findings.none')}</p>
      ) : (
        <ul className="stack gap-1">
          {findings.map((found) => (
            <li key={words(found)}>{words(found)}</li>
          ))}
        </ul>
      )}
      <p className="small muted">{t('findings.note')}</p>
    </div>
  );
}
