import { ButtonLink, EmptyState, LinesList, Link, Num, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { MyProposalsQuery } from '../../../shared/graphql/generated/operations/my-proposals';
import { kindOf, useProposalWords } from '../proposal-words/use-proposal-words';

/** What I proposed, in all editions: where each stands, and the published reason. */
export function MyProposals({ proposals }: { proposals: MyProposalsQuery['myProposals'] }) {
  const { t } = useTranslation(['mine', 'proposals']);
  const words = useProposalWords();
  const { date, euros } = useFormats();
  return (
    <section className="section" aria-labelledby="mine">
      <h2 id="mine">{t('title')}</h2>
      {proposals.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneWhy')}</p>
          <p>
            <ButtonLink href={paths.editions()}>{t('see')}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <LinesList>
          {proposals.map(
            ({ id, number, title, state, visibility, reason, costCents, submittedAt, ...edition }) => (
              <div key={id} className="stack gap-2">
                <p className="row">
                  <StateBadge state={kindOf(state)}>{words.state(state)}</StateBadge>
                  {visibility !== 'SHOWN' && (
                    <StateBadge state={visibility === 'HIDDEN' ? 'no' : 'wait'}>
                      {t(`proposals:moderated.badge.${visibility}`)}
                    </StateBadge>
                  )}
                  <span className="muted small">
                    {edition.editionName}, {t('proposals:number', { number })}
                  </span>
                </p>
                <h3 className="fs-1">
                  <Link href={paths.project(edition.editionSlug, number)}>
                    <bdi>{title}</bdi>
                  </Link>
                </h3>
                {reason && <p dir="auto">{reason}</p>}
                <p className="muted small">
                  {t('filed', { date: date(submittedAt) })}{' '}
                  {costCents !== null && (
                    <>
                      {t('cost')} <Num>{euros(costCents)}</Num>
                    </>
                  )}
                </p>
              </div>
            ),
          )}
        </LinesList>
      )}
    </section>
  );
}
