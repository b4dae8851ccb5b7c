import { Breadcrumb, Note, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { RollWaitsQuery, SeeRollQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { ChangeRollForm } from './change-roll-form';

export interface RollPageProps {
  edition: NonNullable<SeeRollQuery['edition']>;
  size: NonNullable<RollWaitsQuery['editionDesk']>;
  onAsked: () => Promise<void>;
  /** What waits for a second person. */
  children: ReactNode;
}

/** The roll of an edition on the desk: how many are on it, what waits for a second person, and a change to ask for. */
export function RollPage({
  edition: { slug, name, phase, closedAt },
  size,
  onAsked,
  children,
}: RollPageProps) {
  const { t } = useTranslation('roll');
  const over = closedAt !== null || phase === 'COUNT' || phase === 'RESULTS';
  return (
    <>
      <PageMeta title={t('of', { edition: name })} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.desk(), label: t('desk') },
          { href: paths.deskEdition(slug), label: name },
        ]}
      />
      <PageHead title={t('title')} lead={t('lead')}>
        <p>
          <Size {...size} />
        </p>
      </PageHead>
      {children}
      {over ? <Note>{t('over')}</Note> : <ChangeRollForm edition={slug} onAsked={onAsked} />}
    </>
  );
}

/** Rounded while the vote is open, as on the desk: most people sign on the roll a minute before they vote. */
function Size({ rollSize, roundedTo }: RollPageProps['size']) {
  const { t } = useTranslation('roll');
  const { number } = useFormats();
  if (roundedTo > 1 && rollSize === 0) return <>{t('sizeFew', { number: number(roundedTo) })}</>;
  const values = { count: rollSize, number: number(rollSize) };
  return <>{roundedTo > 1 ? t('sizeRounded', values) : t('size', values)}</>;
}
