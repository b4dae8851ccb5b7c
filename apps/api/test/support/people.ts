import { DataSource } from 'typeorm';
import { PersonEntity, type Role } from '../../src/contexts/identity';
import { Sessions } from '../../src/contexts/identity/keep-session/sessions.service';
import type { TestApi } from './api';
import type { Caller } from './caller';

export interface SignedIn {
  person: PersonEntity;
  caller: Caller;
}

/** A new person and a browser in which that person is signed in. */
export async function signedIn(
  api: TestApi,
  role: Role = 'resident',
  displayName = 'Camille R.',
): Promise<SignedIn> {
  const { manager } = api.app.get(DataSource);
  const person = await manager.save(manager.create(PersonEntity, { role, displayName, email: null }));
  const cookie = await api.app.get(Sessions).open(manager, person.id);
  const [name, value] = (cookie.split(';')[0] ?? '').split('=', 2) as [string, string];
  return { person, caller: api.anonymous().setCookie(name, value) };
}
