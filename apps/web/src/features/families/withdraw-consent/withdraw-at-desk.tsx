import { ConfirmDialog, Segmented } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import type {
  ConsentPurpose,
  DeskFamilyPartsFragment,
  WithdrawnBy,
} from '../../../shared/graphql/generated/graphql';
import { WithdrawConsentAtDeskDocument } from '../../../shared/graphql/generated/operations/withdraw-consent-at-desk';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface WithdrawAtDeskProps {
  childId: string;
  purpose: ConsentPurpose;
  title: string;
  onClose: () => void;
  onWithdrawn: (family: DeskFamilyPartsFragment) => void;
}

/** Who of the two asks is said; no reason is. */
export function WithdrawAtDesk({ childId, purpose, title, onClose, onWithdrawn }: WithdrawAtDeskProps) {
  const { t } = useTranslation('families');
  const [by, setBy] = useState<WithdrawnBy>('GUARDIAN');
  const { run, busy, trouble } = useMutate(WithdrawConsentAtDeskDocument);
  const withdraw = async () => {
    const answer = await run({ childId, purposes: [purpose], by });
    if (answer) onWithdrawn(answer.withdrawConsentAtDesk);
  };
  return (
    <ConfirmDialog
      open
      title={t('desk.withdraw.title', { title })}
      confirmLabel={t('line.withdraw')}
      cancelLabel={t('desk.withdraw.cancel')}
      busy={busy}
      trouble={trouble && <TroubleSentence trouble={trouble} />}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <p>{t('desk.withdraw.text')}</p>
      <Segmented
        legend={t('desk.withdraw.by')}
        value={by}
        segments={[
          { value: 'GUARDIAN', label: t('desk.withdraw.GUARDIAN') },
          { value: 'CHILD', label: t('desk.withdraw.CHILD') },
        ]}
        onChange={(value) => setBy(value === 'CHILD' ? 'CHILD' : 'GUARDIAN')}
      />
    </ConfirmDialog>
  );
}
