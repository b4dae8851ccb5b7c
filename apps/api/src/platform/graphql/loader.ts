import DataLoader from 'dataloader';
import type { GraphqlContext } from '../access/asking';

/** The DataLoader called `name` of this request, made on first use: many `load`s of a page are one statement. */
export function loaderOf<Key, Value>(
  context: GraphqlContext,
  name: string,
  batch: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
): DataLoader<Key, Value | null> {
  const known = context.loaders.get(name) as DataLoader<Key, Value | null> | undefined;
  if (known) return known;
  const made = new DataLoader<Key, Value | null>(async (keys) => {
    const found = await batch(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  context.loaders.set(name, made);
  return made;
}
