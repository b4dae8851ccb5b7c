import { useRef } from 'react';

/** A key for one form: the same until it is renewed, so that what is sent twice is done once. */
export function useSubmissionKey(): [key: () => string, renew: () => void] {
  const known = useRef<string>(undefined);
  const key = () => (known.current ??= crypto.randomUUID());
  const renew = () => {
    known.current = undefined;
  };
  return [key, renew];
}
