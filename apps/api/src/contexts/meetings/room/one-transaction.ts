import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

const held = new AsyncLocalStorage<EntityManager>();

/** The transaction that is open around this call by `together`, or one of its own. */
export function inTransaction<T>(
  source: DataSource,
  act: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const outer = held.getStore();
  return outer ? act(outer) : source.transaction(act);
}

/** For a reading by a verb: what the open transaction has written so far, or what everybody sees. */
export const managerOf = (source: DataSource): EntityManager => held.getStore() ?? source.manager;

/** Several verbs of the room in one transaction: all is written, or nothing. */
export const together = <T>(source: DataSource, doing: (manager: EntityManager) => Promise<T>): Promise<T> =>
  source.transaction((manager) => held.run(manager, () => doing(manager)));
