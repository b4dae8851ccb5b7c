import type { Instant } from '@parvis/kernel';
import { proxiesAt, type ProxyRule, type Room } from '@parvis/quorum';
import type { CollegePresence } from './figures';
import type { NamedCollege } from './happened';

/**
 * How many seats of each college came, for a while at least, and how many that never came were voted for by a proxy
 * that counted at some moment. Null when nobody was noted: on paper, perhaps, and that is no absence.
 */
export function attended(
  rule: ProxyRule,
  colleges: readonly NamedCollege[],
  room: Room,
): CollegePresence[] | null {
  const came = new Set(room.stays.map(({ seat }) => seat));
  if (came.size === 0) return null;
  const spokenFor = new Set(
    momentsOf(room).flatMap((at) =>
      proxiesAt(rule, room, at).flatMap(({ proxy, state }) => (state === 'speaks' ? [proxy.giver] : [])),
    ),
  );
  return colleges.flatMap(({ key, name }) => {
    const seats = room.seats.filter(({ college }) => college === key);
    const present = seats.filter(({ id }) => came.has(id)).length;
    const represented = seats.filter(({ id }) => !came.has(id) && spokenFor.has(id)).length;
    return seats.length > 0 ? [{ name, seats: seats.length, present, represented }] : [];
  });
}

/** When a proxy may begin to count: it is given, one before it is taken back, a holder comes, a giver or another holder's place frees. */
function momentsOf({ stays, proxies }: Room): readonly Instant[] {
  if (proxies.length === 0) return [];
  const of = new Set(proxies.flatMap(({ giver, holder }) => [giver, holder]));
  const moves = stays.filter(({ seat }) => of.has(seat)).flatMap(({ cameAt, leftAt }) => [cameAt, leftAt]);
  const given = proxies.flatMap(({ givenAt, revokedAt }) => [givenAt, revokedAt]);
  return [...new Set([...moves, ...given].filter((at): at is Instant => at !== null))];
}
