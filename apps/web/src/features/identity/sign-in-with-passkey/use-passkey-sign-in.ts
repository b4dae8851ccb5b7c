import { useRef, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { AskPasskeySignInDocument } from '../../../shared/graphql/generated/operations/ask-passkey-sign-in';
import { SignInWithPasskeyDocument } from '../../../shared/graphql/generated/operations/sign-in-with-passkey';
import { offersInField, showPasskey } from '../../../shared/passkeys/ceremony';

/** Why nobody came in: a code of the sentences, perhaps with the moment from which to try again. */
export interface PasskeyObstacle {
  code: string;
  retryAt?: string;
}

/** Coming in with a passkey: by its button, or from the list of the address field. */
export function usePasskeySignIn(entered: () => Promise<void>) {
  const asking = useMutate(AskPasskeySignInDocument);
  const entering = useMutate(SignInWithPasskeyDocument);
  const [obstacle, setObstacle] = useState<PasskeyObstacle>();
  const offered = useRef(false);

  const come = async (inField: boolean) => {
    setObstacle(undefined);
    const asked = (await asking.run())?.askPasskeySignIn;
    if (!asked) return;
    if (asked.__typename !== 'PasskeyAsked') {
      // An offer that nobody asked for is not refused aloud.
      if (!inField) setObstacle(asked);
      return;
    }
    const signed = await showPasskey(asked.options, inField);
    if (!('response' in signed)) {
      if (!inField) setObstacle({ code: 'cancelled' });
      return;
    }
    const answer = (await entering.run({ response: signed.response }))?.signInWithPasskey;
    if (answer?.__typename === 'SignedIn') await entered();
    else if (answer) setObstacle(answer);
  };

  /** Called when the field is entered: nothing is asked of the network before. */
  const offer = async () => {
    if (offered.current) return;
    offered.current = true;
    if (await offersInField()) await come(true);
  };

  return {
    come: () => come(false),
    offer,
    obstacle,
    busy: asking.busy || entering.busy,
    trouble: asking.trouble ?? entering.trouble,
  };
}

export type PasskeySignIn = ReturnType<typeof usePasskeySignIn>;
