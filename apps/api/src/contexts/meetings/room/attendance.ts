import type { Proxy, Room, Seat, Stay } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { PresenceEntity } from './tables/presence.entity';
import { ProxyEntity } from './tables/proxy.entity';

/** Who may sit, who is there, who speaks for whom: rows of one meeting, in a settled order. */
export interface Attendance {
  readonly seats: readonly MeetingSeatEntity[];
  /** Those that wait for the desk too. */
  readonly presences: readonly PresenceEntity[];
  /** Those that were revoked too. */
  readonly proxies: readonly ProxyEntity[];
}

/** Three statements, whatever the size of the room. */
export async function readAttendance(manager: EntityManager, meetingId: string): Promise<Attendance> {
  const where = { meetingId };
  const seats = await manager.find(MeetingSeatEntity, {
    where,
    order: { collegeName: 'ASC', label: 'ASC', id: 'ASC' },
  });
  const presences = await manager.find(PresenceEntity, { where, order: { cameAt: 'ASC', id: 'ASC' } });
  const proxies = await manager.find(ProxyEntity, { where, order: { givenAt: 'ASC', id: 'ASC' } });
  return { seats, presences, proxies };
}

/** The same for the rules of `libs/quorum`. Who waits for the desk is not there. */
export const roomOf = ({ seats, presences, proxies }: Attendance): Room => ({
  seats: seats.map(({ id, college }): Seat => ({ id, college })),
  stays: presences.filter(({ waiting }) => !waiting).map(stayOf),
  proxies: proxies.map(({ giverId, holderId, givenAt, revokedAt }): Proxy => ({
    ...{ giver: giverId, holder: holderId, givenAt: givenAt.getTime() },
    revokedAt: revokedAt?.getTime() ?? null,
  })),
});

export const stayOf = ({ seatId, cameAt, leftAt }: PresenceEntity): Stay => ({
  ...{ seat: seatId, cameAt: cameAt.getTime(), leftAt: leftAt?.getTime() ?? null },
});
