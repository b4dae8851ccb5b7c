import { Card, EmptyState, Link, PageHead } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import type { ManageEditionsQuery } from '../../../shared/graphql/generated/graphql';
import { PageMeta } from '../../../shared/site/page-meta';

/** The editions run here: the door of each desk. */
export function ChooseEdition({ editions }: { editions: ManageEditionsQuery['editions']['items'] }) {
  const { t } = useTranslation('review');
  return (
    <>
      <PageMeta title={t('desks.title')} />
      <PageHead title={t('desks.title')} lead={t('desks.lead')} />
      {editions.length === 0 && <EmptyState title={t('desks.none')} level={2} />}
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
      <p>
        <Link href={paths.jobs()}>{t('desks.jobs')}</Link>
      </p>
    </>
  );
}
