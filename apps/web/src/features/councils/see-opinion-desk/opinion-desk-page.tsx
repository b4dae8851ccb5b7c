import { Breadcrumb, LinesList, Link, Note, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import type { SeeOpinionDeskQuery } from '../../../shared/graphql/generated/operations/see-opinion-desk';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { PrefectDesk } from '../refer-to-prefect/prefect-desk';
import { AskedDesk } from '../refer-subject/asked-desk';
import { StartOpinionForm } from '../write-opinion/start-opinion-form';

export interface OpinionDeskProps {
  desk: SeeOpinionDeskQuery['opinionDesk'];
  referrals: SeeOpinionDeskQuery['referrals'];
  /** Reads the page's data again. */
  onChanged: () => Promise<void>;
}

const LOOK = { DRAFT: 'draft', ADOPTED: 'ok', SENT: 'wait', CLOSED: 'ok' } as const;

/** Where the members and facilitators of a body write its opinions, and its facilitators follow them. */
export function OpinionDeskPage({ desk, referrals, onChanged }: OpinionDeskProps) {
  const { t } = useTranslation('opining');
  const { bodySlug, bodyName, keeps, opinions } = desk;
  const open = (referrals?.asked ?? []).filter(({ state }) => state === 'OPEN');
  return (
    <>
      <PageMeta title={t('desk.title', { name: bodyName })} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.body(bodySlug), label: bodyName },
          { href: paths.opinions(bodySlug), label: t('desk.public') },
        ]}
      />
      <PageHead title={t('desk.head')} lead={t(keeps ? 'desk.leadKeeper' : 'desk.lead')} />
      <div className="no-js">
        <Note kind="late">{t('noScript')}</Note>
      </div>
      <section className="section stack gap-4" aria-labelledby="list">
        <h2 id="list">{t('desk.list')}</h2>
        {opinions.length === 0 && <p className="muted">{t('desk.none')}</p>}
        <LinesList line="between">
          {opinions.map(({ id, number, title, state, toDecide, awaited, late }) => (
            <div key={id} className="stack gap-1">
              <p className="row">
                <StateBadge state={late > 0 ? 'late' : LOOK[state]}>
                  {late > 0 ? t('desk.late', { count: late }) : t(`state.${state}`)}
                </StateBadge>
                {number !== null && <span className="muted small">{t('desk.number', { number })}</span>}
              </p>
              <h3 className="fs-1">
                <Link href={paths.deskOpinion(bodySlug, id)}>
                  <bdi>{title}</bdi>
                </Link>
              </h3>
              <p className="muted small">
                {toDecide > 0 && t('desk.toDecide', { count: toDecide })}
                {awaited > 0 && t('desk.awaited', { count: awaited })}
              </p>
            </div>
          ))}
        </LinesList>
      </section>
      <StartOpinionForm body={bodySlug} asked={open} />
      {keeps && referrals && <AskedDesk body={bodySlug} referrals={referrals} onChanged={onChanged} />}
      {keeps && referrals && <PrefectDesk body={bodySlug} referrals={referrals} onChanged={onChanged} />}
    </>
  );
}
