import { Button, Dialog } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import { useMutate } from '../apollo/use-mutate';
import { AskPasskeyProofDocument } from '../graphql/generated/operations/ask-passkey-proof';
import { ProvePasskeyDocument } from '../graphql/generated/operations/prove-passkey';
import { useTranslation } from '../i18n/use-translation';
import { showPasskey } from './ceremony';
import { PasskeyObstacleNote } from './passkey-obstacle';

export interface FreshProof {
  /** Opens the dialog; `again` runs once the passkey was shown. */
  ask: (again: () => Promise<unknown>) => void;
  /** To be put in the page. */
  dialog: ReactNode;
}

/**
 * For acts that answer `FreshProofNeeded`: asks for the passkey, then does the act again. Routes that use it name the
 * namespaces 'security' and 'problems'.
 */
export function useFreshProof(): FreshProof {
  const { t } = useTranslation('security');
  const [again, setAgain] = useState<() => Promise<unknown>>();
  const [code, setCode] = useState<string>();
  const asking = useMutate(AskPasskeyProofDocument);
  const proving = useMutate(ProvePasskeyDocument);
  const trouble = asking.trouble ?? proving.trouble;
  const close = () => setAgain(undefined);

  const show = async () => {
    setCode(undefined);
    const asked = (await asking.run())?.askPasskeyProof;
    if (!asked) return;
    if (asked.__typename !== 'PasskeyAsked') return setCode(asked.code);
    const signed = await showPasskey(asked.options);
    if (!('response' in signed)) return setCode('cancelled');
    const proved = (await proving.run({ response: signed.response }))?.provePasskey;
    if (!proved) return;
    if (proved.__typename !== 'SignedIn') return setCode(proved.code);
    close();
    await again?.();
  };

  const dialog = (
    <Dialog open={again !== undefined} title={t('fresh.title')} onClose={close}>
      <p>{t('fresh.why')}</p>
      <PasskeyObstacleNote code={code} trouble={trouble} />
      <p className="row">
        <Button kind="main" icon="key" busy={asking.busy || proving.busy} onClick={() => void show()}>
          {t('fresh.show')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </p>
    </Dialog>
  );
  return { ask: (act) => setAgain(() => act), dialog };
}
