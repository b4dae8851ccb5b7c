import type { DataSource } from 'typeorm';
import { PersonEntity, RoleGrantEntity } from '../contexts/identity';
import type { Viewer } from '../platform/access/viewer';

/** A person of the demonstration, as the product's verbs know whoever asks. */
export async function viewerOf(source: DataSource, displayName: string): Promise<Viewer> {
  const { id } = await source.manager.findOneByOrFail(PersonEntity, { displayName, fictional: true });
  const grants = await source.manager.findBy(RoleGrantEntity, { personId: id });
  return {
    personId: id,
    displayName,
    ageBand: 'adult',
    grants: grants.map(({ role, space }) => ({ role, space })),
    dormant: [],
    method: 'demo',
    assistedBy: null,
    provedAt: null,
    sessionId: '',
    sessionHash: '',
    sessionEndsAt: new Date(0),
  };
}

/** @throws when the product refused what the demonstration asked */
export function done<Answer extends object, Key extends string>(
  answer: Answer,
  key: Key,
): Extract<Answer, Partial<Record<Key, unknown>>> {
  if (!(key in answer)) throw new Error(`the demonstration was refused: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, Partial<Record<Key, unknown>>>;
}
