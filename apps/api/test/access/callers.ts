import { type Role, ROLES } from '../../src/contexts/identity/grants/role';
import { BirthEntity } from '../../src/contexts/identity/ages/birth.entity';
import { RoleGrantEntity } from '../../src/contexts/identity/grants/role-grant.entity';
import { newSessionToken, sessionCookieName } from '../../src/contexts/identity/keep-session/session-cookie';
import { PersonEntity } from '../../src/contexts/identity/person.entity';
import { SessionEntity } from '../../src/contexts/identity/session.entity';
import { type AgeBand, TOWN } from '../../src/platform/access/viewer';
import { Caller } from '../support/caller';
import { type Line, NEEDS_PASSKEY } from './line';
import type { World } from './world';

type Place = 'town' | 'its space' | 'another space';

/** One way of being somebody. */
export interface Kind {
  /** Null: nobody in particular. */
  readonly role: Role | null;
  readonly place: Place;
  readonly age: AgeBand;
  readonly method: 'passkey' | 'code';
}

/** Somebody of a kind, with her browser. */
export interface Asker {
  readonly kind: Kind;
  readonly personId: string | null;
  readonly caller: Caller;
}

const AGES: readonly AgeBand[] = ['adult', '15_17', 'under_15'];
const MONTHS: Partial<Record<AgeBand, string>> = {
  adult: '1987-11',
  '15_17': '2011-02',
  under_15: '2014-02',
};
const anonymous: Kind = { role: null, place: 'town', age: 'unknown', method: 'code' };
const resident = (age: AgeBand): Kind => ({ role: 'resident', place: 'town', age, method: 'passkey' });

/** Every kind of asker: 17 roles × town, its space, another × ages with a passkey, and an adult without. */
export function everybody(): Kind[] {
  const kinds = ROLES.flatMap((role) =>
    (role === 'resident' ? (['town'] as const) : (['town', 'its space', 'another space'] as const)).flatMap(
      (place) =>
        AGES.flatMap((age) =>
          (age === 'adult' ? (['passkey', 'code'] as const) : (['passkey'] as const)).map((method): Kind => ({
            role,
            place,
            age,
            method,
          })),
        ),
    ),
  );
  return [anonymous, resident('unknown'), ...kinds];
}

/** Each role in each space once; roles of staff once more without a passkey. */
export function each(): Kind[] {
  return everybody().filter(
    ({ role, place, age, method }) =>
      role === null ||
      (age === 'adult' &&
        (method === 'passkey' || (place === 'town' && NEEDS_PASSKEY.has(role) && role !== 'resident'))),
  );
}

/** A resident of each age. */
export const ages = (): Kind[] => (['adult', '15_17', 'under_15', 'unknown'] as const).map(resident);

export function nameOf({ role, place, age, method }: Kind): string {
  if (role === null) return 'nobody signed in';
  const where = { town: 'the town', 'its space': 'its space', 'another space': 'another space' }[place];
  return `${role} of ${where}, ${age}${method === 'code' ? ', without a passkey' : ''}`;
}

/** A new person of this kind, signed in. */
export async function comeIn(world: World, kind: Kind): Promise<Asker> {
  const { manager } = world.api.source;
  const caller = new Caller(world.api.url);
  if (kind.role === null) return { kind, personId: null, caller };
  const { id: personId } = await manager.save(
    manager.create(PersonEntity, { displayName: 'Fictional Person', language: 'fr' }),
  );
  const month = MONTHS[kind.age];
  if (month) await manager.insert(BirthEntity, { personId, month, source: 'agent', saidAt: new Date(0) });
  const { role } = kind;
  const spaces = { town: [TOWN], 'its space': world.ownSpaces, 'another space': world.otherSpaces }[
    kind.place
  ];
  if (role !== 'resident')
    await manager.insert(
      RoleGrantEntity,
      spaces.map((space) => ({ personId, role, space, since: new Date(0), checkedOn: '2027-01-04' })),
    );
  const { token, tokenHash } = newSessionToken();
  const [createdAt, expiresAt] = [new Date(0), new Date('2999-01-01T00:00:00Z')];
  await manager.insert(SessionEntity, { tokenHash, personId, createdAt, expiresAt, method: kind.method });
  return { kind, personId, caller: caller.setCookie(sessionCookieName(false), token) };
}

/** Whether the table lets this kind of asker in. */
export function isLetIn({ to, in: where = 'town' }: Line, { role, place, method }: Kind): boolean {
  if (to === 'everyone') return true;
  if (role === null) return false;
  if (to === 'members') return true;
  if (!to.includes(role) || (method === 'code' && NEEDS_PASSKEY.has(role))) return false;
  if (where === 'any space') return true;
  if (place === 'town') return where !== 'its space alone';
  return place === 'its space' && where !== 'town';
}
