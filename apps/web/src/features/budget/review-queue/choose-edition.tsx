import { Card, EmptyState, Link, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import type { ManageEditionsQuery } from '../../../shared/graphql/generated/graphql';
import { PageMeta } from '../../../shared/site/page-meta';

export interface ChooseEditionProps {
  /** Null for somebody whose work is elsewhere. */
  editions: ManageEditionsQuery['editions']['items'] | null;
  /** What the management offers beside. */
  children: ReactNode;
}

/** The editions run here, the door of each desk; and the other tools of this person. */
export function ChooseEdition({ editions, children }: ChooseEditionProps) {
  const { t } = useTranslation('review');
  const { t: hub } = useTranslation('hub');
  return (
    <>
      <PageMeta title={t('desks.title')} />
      <PageHead title={t('desks.title')} lead={editions ? t('desks.lead') : t('desks.tools')} />
      {editions?.length === 0 && <EmptyState title={t('desks.none')} level={2} />}
      {editions && editions.length > 0 && (
        <section className="stack" aria-labelledby="editions">
          <h2 id="editions" className="vh">
            {t('desks.editions')}
          </h2>
          <Editions editions={editions} />
        </section>
      )}
      <section className={editions ? 'section stack gap-5' : undefined} aria-labelledby="tools">
        <h2 id="tools" className={editions ? undefined : 'vh'}>
          {hub('management.title')}
        </h2>
        {children}
      </section>
    </>
  );
}

function Editions({ editions }: { editions: NonNullable<ChooseEditionProps['editions']> }) {
  const { t } = useTranslation('review');
  return (
    <ul className="grid min-l plain">
      {editions.map(({ id, slug, name, proposalCount }) => (
        <Card key={id} as="li" link>
          <h3>
            <Link href={paths.deskEdition(slug)}>{name}</Link>
          </h3>
          <p className="muted">{t('desks.proposals', { count: proposalCount })}</p>
        </Card>
      ))}
    </ul>
  );
}
