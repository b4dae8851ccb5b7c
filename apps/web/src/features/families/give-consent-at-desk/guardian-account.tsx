import { Button, Disclosure } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { AccountChoice } from '../see-desk-family/found-account-card';

export interface ChosenAccount {
  id: string;
  displayName: string;
}

interface GuardianAccountProps {
  account: ChosenAccount | undefined;
  search: (choice: AccountChoice) => ReactNode;
  onChange: (account: ChosenAccount | undefined) => void;
}

/** The guardian's own account, when she has one: she then sees the agreement there, and takes it back alone. */
export function GuardianAccount({ account, search, onChange }: GuardianAccountProps) {
  const { t } = useTranslation('families');
  if (account)
    return (
      <p className="row" role="status">
        <span>
          {t('desk.account.chosen')} <bdi>{account.displayName}</bdi>
        </span>
        <Button onClick={() => onChange(undefined)}>{t('desk.account.remove')}</Button>
      </p>
    );
  return (
    <Disclosure summary={t('desk.account.title')}>
      <div className="stack gap-4">
        <p>{t('desk.account.why')}</p>
        {search({ who: 'guardian', busy: false, onChoose: onChange })}
      </div>
    </Disclosure>
  );
}
