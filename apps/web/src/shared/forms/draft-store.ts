/** What `localStorage` offers, so that rules of drafts are tried without a browser. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly length: number;
  key: Storage['key'];
};

const PREFIX = 'parvis.draft.';

/** A text forgotten for a month on a shared device is not a draft any more. */
const KEPT_FOR_MS = 30 * 24 * 3_600_000;

interface Kept {
  at: number;
  value: unknown;
}

function parse(text: string | null): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept)) return undefined;
    return typeof kept.at === 'number' ? { at: kept.at, value: kept.value } : undefined;
  } catch {
    return undefined;
  }
}

const sameKind = (a: unknown, b: unknown): boolean =>
  typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

/**
 * The draft kept under a key, or undefined. Fields that the form no longer has are dropped, fields whose kind
 * changed since are taken from `initial`: an old draft never breaks a new form.
 * @param now milliseconds
 */
export function readDraft<T extends object>(
  storage: DraftStorage,
  key: string,
  initial: T,
  now: number,
): T | undefined {
  const kept = parse(storage.getItem(PREFIX + key));
  if (!kept || now - kept.at > KEPT_FOR_MS) return undefined;
  if (typeof kept.value !== 'object' || kept.value === null) return undefined;
  const old = kept.value as Record<string, unknown>;
  const merged = Object.entries(initial).map(([name, first]) => {
    const value = Object.hasOwn(old, name) ? old[name] : undefined;
    return [name, first === null || sameKind(first, value) ? (value ?? first) : first];
  });
  return Object.fromEntries(merged) as T;
}

/** @returns false when the device refused (full, private browsing): the form goes on without. */
export function writeDraft(storage: DraftStorage, key: string, value: object, now: number): boolean {
  try {
    storage.setItem(PREFIX + key, JSON.stringify({ at: now, value } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: DraftStorage, key: string): void {
  storage.removeItem(PREFIX + key);
}

/** Every draft of this device: the next person to use it must not read them. */
export function dropAllDrafts(storage: DraftStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key);
}
