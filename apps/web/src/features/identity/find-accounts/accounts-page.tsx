import { Breadcrumb, ButtonLink, PageHead } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
import { paths } from '../../../paths';
import type { AccountLineFragment, CardToPrintFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { PrintedCard } from '../print-card/printed-card';
import { AccountCard } from './account-card';
import { LookForAccounts } from './look-for-accounts';

export interface AccountsPageProps {
  neighbourhoods: readonly { slug: string; name: string }[];
  /** Whether the list of possible doubles is hers to read. */
  seesDoubles: boolean;
  /** What else may be done with an account that was found. */
  actions: (account: AccountLineFragment) => ReactNode;
  children?: ReactNode;
}

/** Find the account of somebody who is there. What was looked for is in no address and no history. */
export function AccountsPage({ neighbourhoods, seesDoubles, actions, children }: AccountsPageProps) {
  const { t } = useTranslation('accounts');
  const [card, setCard] = useState<CardToPrintFragment>();
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('desk') }]} />
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="row">
          <ButtonLink kind="main" icon="plus" href={paths.newAccount()}>
            {t('open.title')}
          </ButtonLink>
          {seesDoubles && <ButtonLink href={paths.doubles()}>{t('doubles')}</ButtonLink>}
        </p>
      </PageHead>
      {children}
      {card ? (
        <PrintedCard card={card} onDone={() => setCard(undefined)} />
      ) : (
        <section className="stack gap-5" aria-labelledby="find">
          <h2 id="find">{t('find.title')}</h2>
          <LookForAccounts neighbourhoods={neighbourhoods}>
            {(account, place) => (
              <AccountCard key={account.id} account={account} place={place} onPrinted={setCard}>
                {actions(account)}
              </AccountCard>
            )}
          </LookForAccounts>
        </section>
      )}
    </>
  );
}
