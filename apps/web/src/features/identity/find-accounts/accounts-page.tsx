import { Breadcrumb, Button, ButtonLink, EmptyState, Input, Note, PageHead } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
import { paths } from '../../../paths';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { graph } from '../../../shared/graph/graph';
import type { Trouble } from '../../../shared/graph/trouble';
import type { AccountLineFragment, CardToPrintFragment } from '../../../shared/graphql/generated/graphql';
import {
  FindAccountsDocument,
  type FindAccountsQuery,
} from '../../../shared/graphql/generated/operations/find-accounts';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { PrintedCard } from '../print-card/printed-card';
import { AccountCard } from './account-card';

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
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<FindAccountsQuery['foundAccounts']>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [card, setCard] = useState<CardToPrintFragment>();
  const look = async () => {
    setBusy(true);
    setTrouble(undefined);
    const outcome = await graph(undefined).ask(FindAccountsDocument, { name });
    setBusy(false);
    if (outcome.ok) setFound(outcome.data.foundAccounts);
    else setTrouble(outcome.trouble);
  };
  const placeOf = (slug: string | null) => neighbourhoods.find((one) => one.slug === slug)?.name;
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
          <FindForm name={name} busy={busy} onName={setName} onLook={() => void look()} />
          {trouble && (
            <Note kind="late" role="alert">
              <TroubleSentence trouble={trouble} />
            </Note>
          )}
          <div aria-live="polite" className="stack gap-4">
            {found && <p>{t('find.count', { count: found.totalItems })}</p>}
            {found && found.totalItems > found.items.length && (
              <p className="muted">{t('find.more', { count: found.items.length })}</p>
            )}
            {found?.items.length === 0 && (
              <EmptyState title={t('find.none')} level={3}>
                <p>{t('find.noneText')}</p>
              </EmptyState>
            )}
            {found?.items.map((account) => (
              <AccountCard
                key={account.id}
                account={account}
                place={placeOf(account.neighbourhood)}
                onPrinted={setCard}
              >
                {actions(account)}
              </AccountCard>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

interface FindFormProps {
  name: string;
  busy: boolean;
  onName: (name: string) => void;
  onLook: () => void;
}

function FindForm({ name, busy, onName, onLook }: FindFormProps) {
  const { t } = useTranslation('accounts');
  return (
    <form
      method="dialog"
      className="row align-end gap-4 needs-js"
      role="search"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <Input
        id="account-name"
        label={t('find.name')}
        hint={t('find.hint')}
        autoComplete="off"
        dir="auto"
        maxLength={100}
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
      <Button type="submit" icon="search" busy={busy}>
        {t('find.submit')}
      </Button>
    </form>
  );
}
