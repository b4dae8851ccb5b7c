import { useEffect, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { SignInWithCardDocument } from '../../../shared/graphql/generated/operations/sign-in-with-card';
import { birthMonthOf, NO_BIRTH } from '../say-birth-month/birth-month';

/**
 * What the card says and what only its owner knows; in memory only. A scanned card brings its code after the `#` of the
 * address, which no browser sends to any server; it is taken from there and the address forgets it.
 * @param entered called once a session is open
 */
export function useCardSignIn(entered: () => Promise<void>) {
  const [code, changeCode] = useState('');
  const [scanned, setScanned] = useState(false);
  const [birth, changeBirth] = useState(NO_BIRTH);
  const { run, busy, trouble } = useMutate(SignInWithCardDocument);
  const { read, faults, problem, faultOf } = useFaults();

  useEffect(() => {
    const inAddress = window.location.hash.slice(1);
    if (!/^[0-9a-z]{20}$/i.test(inAddress)) return;
    changeCode(inAddress.replace(/(.{4})(?=.)/g, '$1 '));
    setScanned(true);
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  }, []);

  const enter = async () => {
    const answer = await run({ code, birthMonth: birthMonthOf(birth) });
    if (!answer) return;
    if (answer.signInWithCard.__typename === 'SignedIn') return entered();
    read(answer.signInWithCard);
  };
  return { code, changeCode, scanned, birth, changeBirth, enter, busy, trouble, faults, problem, faultOf };
}
