import { Card, EmptyState, Link, PageHead, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { BrowseEditionsQuery } from '../../../shared/graphql/generated/operations/browse-editions';
import { PageMeta } from '../../../shared/site/page-meta';
import { useSite } from '../../../shared/site/site-context';

type Line = BrowseEditionsQuery['editions']['items'][number];

const OPEN = new Set(['IDEAS', 'VOTE']);

/** Every edition, newest first. */
export function EditionsPage({ editions }: { editions: BrowseEditionsQuery['editions'] }) {
  const { t } = useTranslation('edition');
  const { town } = useSite();
  const description = t('list.description', { town: town.name });
  return (
    <>
      <PageMeta title={t('list.title')} description={description} />
      <PageHead title={t('list.title')} lead={description} />
      {editions.items.length === 0 ? (
        <EmptyState title={t('list.empty')} level={2}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      ) : (
        <div className="grid min-l">
          {editions.items.map((edition) => (
            <EditionCard key={edition.id} edition={edition} />
          ))}
        </div>
      )}
    </>
  );
}

function EditionCard({ edition }: { edition: Line }) {
  const { t } = useTranslation('edition');
  const { euros } = useFormats();
  const { slug, name, phase, origin, envelopeCents, proposalCount, ballotProjectCount } = edition;
  const state = OPEN.has(phase) ? 'open' : phase === 'RESULTS' ? 'ok' : 'wait';
  const size =
    ballotProjectCount > 0
      ? t('list.projects', { count: ballotProjectCount })
      : t('list.proposals', { count: proposalCount });
  return (
    <Card link>
      <StateBadge state={state}>{t(`phase.${phase}`)}</StateBadge>
      <h2 className="fs-2">
        <Link href={paths.edition(slug)}>{name}</Link>
      </h2>
      <p>
        {t('list.envelope', { amount: euros(envelopeCents) })}
        <br />
        {size}
      </p>
      {origin === 'IMPORTED' && <p className="small muted">{t('list.imported')}</p>}
    </Card>
  );
}
