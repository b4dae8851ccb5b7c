import { Card, EmptyState, Link, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import type { SeeKeptBodiesQuery } from '../../../shared/graphql/generated/operations/see-kept-bodies';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

export interface KeptBodiesPageProps {
  bodies: SeeKeptBodiesQuery['myKeptBodies'];
  /** For whoever may found one. */
  children?: ReactNode;
}

/** The desks of the bodies that this person keeps. */
export function KeptBodiesPage({ bodies, children }: KeptBodiesPageProps) {
  const { t } = useTranslation('keeping');
  return (
    <>
      <PageMeta title={t('kept.title')} />
      <PageHead title={t('kept.title')} lead={t('kept.lead')} />
      {bodies.length === 0 && !children && <EmptyState title={t('kept.none')} level={2} />}
      {bodies.length > 0 && (
        <ul className="grid min-l plain">
          {bodies.map(({ id, slug, name }) => (
            <Card key={id} as="li" link>
              <h2 className="fs-1">
                <Link href={paths.deskBody(slug)}>
                  <bdi>{name}</bdi>
                </Link>
              </h2>
            </Card>
          ))}
        </ul>
      )}
      {children}
    </>
  );
}
