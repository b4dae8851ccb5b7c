import { Button, EmptyState, Input, Note } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { graph } from '../../../shared/graph/graph';
import type { Trouble } from '../../../shared/graph/trouble';
import type { AccountLineFragment } from '../../../shared/graphql/generated/graphql';
import {
  FindAccountsDocument,
  type FindAccountsQuery,
} from '../../../shared/graphql/generated/operations/find-accounts';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface LookForAccountsProps {
  neighbourhoods: readonly { slug: string; name: string }[];
  /** One account that was found, with the name of its neighbourhood. */
  children: (account: AccountLineFragment, place: string | undefined) => ReactNode;
}

/** Looks for an account by the beginning of its name. What was looked for is in no address and no history. */
export function LookForAccounts({ neighbourhoods, children }: LookForAccountsProps) {
  const { t } = useTranslation('accounts');
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<FindAccountsQuery['foundAccounts']>();
  const [trouble, setTrouble] = useState<Trouble>();
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
        {found?.items.map((account) => children(account, placeOf(account.neighbourhood)))}
      </div>
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
