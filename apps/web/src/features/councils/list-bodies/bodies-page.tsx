import { Card, EmptyState, Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import type { ListBodiesQuery } from '../../../shared/graphql/generated/operations/list-bodies';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { useSite } from '../../../shared/site/site-context';

type Line = ListBodiesQuery['bodies']['items'][number];

/** Every council and committee hosted here: what it is, and where it speaks for. */
export function BodiesPage({ bodies }: Pick<ListBodiesQuery, 'bodies'>) {
  const { t } = useTranslation('councils');
  const { town } = useSite();
  const lead = t('list.lead', { town: town.name });
  const { items, totalItems } = bodies;
  return (
    <>
      <PageMeta title={t('list.title')} description={lead} />
      <PageHead title={t('list.title')} lead={lead} />
      {items.length === 0 ? (
        <EmptyState title={t('list.empty')} level={2}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="grid min-l plain">
            {items.map((line) => (
              <BodyCard key={line.id} line={line} />
            ))}
          </ul>
          {totalItems > items.length && <p className="muted">{t('list.more', { count: items.length })}</p>}
          <Note icon="shield" className="section">
            <p>{t('own.all')}</p>
          </Note>
        </>
      )}
    </>
  );
}

function BodyCard({ line: { slug, name, kind, territory, mission, inOffice } }: { line: Line }) {
  const { t } = useTranslation('councils');
  return (
    <Card as="li" link>
      <p className="muted small">{t(`kind.${kind}`)}</p>
      <h2 className="fs-1">
        <Link href={paths.body(slug)}>
          <bdi>{name}</bdi>
        </Link>
      </h2>
      <p dir="auto">{firstSentence(mission) || t('list.noMission')}</p>
      <p className="muted">
        <bdi>{territory}</bdi> · {t('list.inOffice', { count: inOffice })}
      </p>
    </Card>
  );
}

/** Up to the first full stop or line; the page of the body has the rest. */
export const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)|^.*/u.exec(text)?.[0] ?? '';
