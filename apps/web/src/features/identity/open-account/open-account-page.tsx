import { Breadcrumb, PageHead } from '@parvis/ui';
import { useState } from 'react';
import { paths } from '../../../paths';
import type { CardToPrintFragment } from '../../../shared/graphql/generated/graphql';
import type { OpenAccountPageQuery } from '../../../shared/graphql/generated/operations/open-account-page';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { PrintedCard } from '../print-card/printed-card';
import { OpenAccountForm } from './open-account-form';

/** An account made with the person, and the card she leaves with. */
export function OpenAccountPage({ town }: { town: OpenAccountPageQuery['town'] }) {
  const { t } = useTranslation('accounts');
  const [card, setCard] = useState<CardToPrintFragment>();
  return (
    <>
      <PageMeta title={t('open.title')} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.desk(), label: t('desk') },
          { href: paths.accounts(), label: t('title') },
        ]}
      />
      <PageHead title={t('open.title')} lead={t('open.lead')} />
      <div className="measure">
        {card ? (
          <PrintedCard card={card} onDone={() => setCard(undefined)} />
        ) : (
          <OpenAccountForm town={town} onPrinted={setCard} />
        )}
      </div>
    </>
  );
}
