import type { Instant } from '@parvis/kernel';
import type { ProxyRule } from '../rules/meeting-rules';
import { presenceAt, type Seat, type Stay } from './presence';

/** A seat lets another speak and vote for it. Both are seats of the meeting. */
export interface Proxy {
  readonly giver: string;
  readonly holder: string;
  readonly givenAt: Instant;
  /** Null: not taken back. */
  readonly revokedAt: Instant | null;
}

/** `speaks`, or the one reason why it does not at that instant. */
export type ProxyState =
  | 'speaks'
  | 'not_given_yet'
  | 'revoked'
  | 'not_on_the_list'
  | 'other_college'
  | 'replaced'
  | 'giver_is_there'
  | 'giver_came'
  | 'holder_is_away'
  | 'holder_is_full';

export interface ProxyAt {
  readonly proxy: Proxy;
  readonly state: ProxyState;
}

export interface Room {
  readonly seats: readonly Seat[];
  readonly stays: readonly Stay[];
  readonly proxies: readonly Proxy[];
}

const inOrder = (a: Proxy, b: Proxy): number =>
  a.givenAt - b.givenAt || (a.giver < b.giver ? -1 : a.giver > b.giver ? 1 : 0);

/**
 * What each proxy is worth at an instant, in the order in which they were given. A proxy is the giver's seat and
 * nothing more: it does not carry the proxies that the giver holds, so it cannot be handed on; when its holder is away
 * it is silent, whoever else is there. A giver's later proxy replaces the one before. Over the limit of a holder, the
 * first given speak.
 */
export function proxiesAt(rule: ProxyRule, { seats, stays, proxies }: Room, at: Instant): readonly ProxyAt[] {
  const collegeOf = new Map(seats.map(({ id, college }) => [id, college]));
  const present = presenceAt(stays, at);
  const held = new Map<string, number>();
  const given = [...proxies].sort(inOrder);
  const last = new Map(given.filter((proxy) => stands(proxy, at)).map((proxy) => [proxy.giver, proxy]));
  return given.map((proxy) => {
    const state = stateOf(proxy);
    if (state === 'speaks') held.set(proxy.holder, (held.get(proxy.holder) ?? 0) + 1);
    return { proxy, state };
  });

  function stateOf(proxy: Proxy): ProxyState {
    if (proxy.givenAt > at) return 'not_given_yet';
    if (!stands(proxy, at)) return 'revoked';
    const [from, to] = [collegeOf.get(proxy.giver), collegeOf.get(proxy.holder)];
    if (from === undefined || to === undefined || proxy.giver === proxy.holder) return 'not_on_the_list';
    if (rule.sameCollege && from !== to) return 'other_college';
    if (last.get(proxy.giver) !== proxy) return 'replaced';
    if (present.has(proxy.giver)) return 'giver_is_there';
    if (rule.whenGiverComes === 'ended' && cameSince(stays, proxy, at)) return 'giver_came';
    if (!present.has(proxy.holder)) return 'holder_is_away';
    return (held.get(proxy.holder) ?? 0) >= rule.perHolder ? 'holder_is_full' : 'speaks';
  }
}

const stands = ({ givenAt, revokedAt }: Proxy, at: Instant): boolean =>
  givenAt <= at && (revokedAt === null || at < revokedAt);

const cameSince = (stays: readonly Stay[], { giver, givenAt }: Proxy, at: Instant): boolean =>
  stays.some(({ seat, cameAt }) => seat === giver && cameAt > givenAt && cameAt <= at);

/** Giver → holder, for the seats that are represented at an instant. */
export function represented(rule: ProxyRule, room: Room, at: Instant): ReadonlyMap<string, string> {
  return new Map(
    proxiesAt(rule, room, at).flatMap(({ proxy, state }) =>
      state === 'speaks' ? [[proxy.giver, proxy.holder] as const] : [],
    ),
  );
}

export const PROXY_REFUSALS = [
  'no_proxies_here',
  'to_oneself',
  'not_on_the_list',
  'other_college',
  'giver_is_there',
  'already_given',
  'holder_is_full',
  'holder_gave_hers',
] as const;
export type ProxyRefusal = (typeof PROXY_REFUSALS)[number];

/** Why a proxy cannot be given now; null when it can. The holder need not be there yet. */
export function whyNoProxy(
  rule: ProxyRule,
  { seats, stays, proxies }: Room,
  { giver, holder, at }: { readonly giver: string; readonly holder: string; readonly at: Instant },
): ProxyRefusal | null {
  if (rule.perHolder === 0) return 'no_proxies_here';
  if (giver === holder) return 'to_oneself';
  const collegeOf = (id: string) => seats.find((seat) => seat.id === id)?.college;
  if (collegeOf(giver) === undefined || collegeOf(holder) === undefined) return 'not_on_the_list';
  if (rule.sameCollege && collegeOf(giver) !== collegeOf(holder)) return 'other_college';
  const present = presenceAt(stays, at);
  if (present.has(giver)) return 'giver_is_there';
  const standing = proxies.filter(
    (proxy) => stands(proxy, at) && !(rule.whenGiverComes === 'ended' && cameSince(stays, proxy, at)),
  );
  if (standing.some((proxy) => proxy.giver === giver)) return 'already_given';
  if (standing.some((proxy) => proxy.giver === holder) && !present.has(holder)) return 'holder_gave_hers';
  return standing.filter((proxy) => proxy.holder === holder).length >= rule.perHolder
    ? 'holder_is_full'
    : null;
}
