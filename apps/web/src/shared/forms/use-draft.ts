import { useCallback, useEffect, useRef, useState } from 'react';
import { dropAllDrafts, dropDraft, readDraft, writeDraft, type DraftStorage } from './draft-store';

/** Undefined on the server, and where the browser forbids storage. Merely reading the property may throw. */
function deviceStorage(): DraftStorage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}

export interface Draft<T> {
  value: T;
  /** Changes some fields and keeps them on the device at once. */
  change: (patch: Partial<T>) => void;
  /** After success: forgets the draft and shows the initial form. */
  clear: () => void;
  /** What is shown comes from an earlier visit: the page should say so. */
  restored: boolean;
  /** False when the device cannot keep it: the page should not promise it. */
  kept: boolean;
}

/**
 * A form that saves itself as it is typed, and is found again after a reload or a sign-in.
 * The first render is always `initial`, as on the server; the draft appears just after.
 * Not for what must not stay on a shared device (a birth date, a code).
 * @param key one per form and subject, e.g. `proposal.cahors-2027`
 */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const start = useRef(initial);
  const latest = useRef(initial);
  const [value, setValue] = useState(initial);
  const [restored, setRestored] = useState(false);
  const [kept, setKept] = useState(true);

  const show = useCallback((next: T) => {
    latest.current = next;
    setValue(next);
  }, []);

  useEffect(() => {
    const storage = deviceStorage();
    const found = storage && readDraft(storage, key, start.current, Date.now());
    setKept(storage !== undefined);
    setRestored(found !== undefined);
    if (found) show(found);
  }, [key, show]);

  const change = useCallback(
    (patch: Partial<T>) => {
      show({ ...latest.current, ...patch });
      const storage = deviceStorage();
      setKept(storage !== undefined && writeDraft(storage, key, latest.current, Date.now()));
    },
    [key, show],
  );

  const clear = useCallback(() => {
    const storage = deviceStorage();
    if (storage) dropDraft(storage, key);
    setRestored(false);
    show(start.current);
  }, [key, show]);

  return { value, change, clear, restored, kept };
}

/** Called on signing out. */
export function forgetDrafts(): void {
  const storage = deviceStorage();
  if (storage) dropAllDrafts(storage);
}
