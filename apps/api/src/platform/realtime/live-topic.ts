import type { EntityManager } from 'typeorm';

/** The one PostgreSQL channel of live updates; what is said on it is `<topic>:<id>`, never a word of a person. */
export const LIVE_CHANNEL = 'parvis_live';

/** Said by a trigger when a session ends or a role changes; the id is the person's. */
export const SESSION_TOPIC = 'session';

/** What may change, as a context names it in its `<context>.events.ts`: `budget.edition`. */
export interface LiveTopic {
  readonly name: string;
}

const NAME = /^[a-z][a-zA-Z.]{2,60}$/;
const ID = /^[0-9a-zA-Z-]{1,64}$/;

export function liveTopic(name: string): LiveTopic {
  if (!NAME.test(name) || name === SESSION_TOPIC) throw new Error(`not a live topic: ${name}`);
  return { name };
}

/**
 * Says that the state behind (topic, id) has changed, with the caller's transaction: followers hear of it if, and
 * only if, it commits. PostgreSQL says the same thing once a transaction, however often it was asked.
 * @param id a uuid or the like; anything that could be text of a person is refused
 */
export async function changed(manager: EntityManager, topic: LiveTopic, id: string): Promise<void> {
  if (!ID.test(id)) throw new Error(`live updates carry ids only (${topic.name})`);
  await manager.query('SELECT pg_notify($1, $2)', [LIVE_CHANNEL, `${topic.name}:${id}`]);
}

/** Topic and id of what was heard, or null when it is not ours. */
export function readPayload(payload: string | undefined): { topic: string; id: string } | null {
  const cut = payload?.indexOf(':') ?? -1;
  if (!payload || cut < 1) return null;
  return { topic: payload.slice(0, cut), id: payload.slice(cut + 1) };
}
