import type { Instant } from '@parvis/kernel';
import type { MeetingRules } from '../rules/meeting-rules';
import type { Room } from './proxies';
import { quorumAt, type QuorumState } from './quorum';

export interface QuorumChange {
  readonly at: Instant;
  readonly state: QuorumState;
}

/**
 * The quorum when a meeting opens and each time it was lost or regained until it closes, for the minutes: only an
 * arrival, a departure or a proxy can change it, so only those instants are looked at.
 */
export function quorumHistory(
  rules: MeetingRules,
  room: Room,
  { opensAt, closesAt }: { readonly opensAt: Instant; readonly closesAt: Instant },
): readonly QuorumChange[] {
  const told = [
    ...room.stays.flatMap(({ cameAt, leftAt }) => [cameAt, leftAt]),
    ...room.proxies.flatMap(({ givenAt, revokedAt }) => [givenAt, revokedAt]),
  ].filter((at): at is Instant => at !== null && at > opensAt && at < closesAt);
  const changes: QuorumChange[] = [];
  for (const at of [opensAt, ...[...new Set(told)].sort((a, b) => a - b)]) {
    const state = quorumAt(rules, room, at);
    if (changes.at(-1)?.state.reached !== state.reached) changes.push({ at, state });
  }
  return changes;
}
