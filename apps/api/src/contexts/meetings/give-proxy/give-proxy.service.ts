import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { whyNoProxy } from '@parvis/quorum';
import { type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { readAttendance, roomOf } from '../room/attendance';
import { type RoomActAnswer, type RoomRefused, roomRefused } from '../room/room-act.result';
import { type Done, RoomActs } from '../room/room-acts.service';
import { rulesOf } from '../room/rules-of';
import { ProxyEntity } from '../room/tables/proxy.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import type { EnterProxyInput } from './give-proxy.input';

/** From the call on: somebody who will be away arranges it beforehand. */
const STATES = ['called', 'in_session'] as const;

/** A seat lets another vote for it: said by herself, or typed from a signed paper. Who may is in the rules of the body. */
@Injectable()
export class GiveProxy {
  constructor(private readonly acts: RoomActs) {}

  give(viewer: Viewer, meetingId: string, holderId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.proxy_given', meetingId, states: STATES };
    return this.acts.member(viewer, act, (manager, { meeting, at, seat }) =>
      this.written(manager, meeting, { giverId: seat.id, holderId, givenAt: at, onPaper: false }),
    );
  }

  enter(viewer: Viewer, { meetingId, giverId, holderId, at }: EnterProxyInput): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.proxy_given', meetingId, states: STATES, at };
    return this.acts.desk(viewer, act, (manager, { meeting, at: givenAt }) =>
      this.written(manager, meeting, { giverId, holderId, givenAt, onPaper: true }),
    );
  }

  takeBack(viewer: Viewer, meetingId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.proxy_revoked', meetingId, states: STATES };
    return this.acts.member(viewer, act, (manager, { seat, at }) => revoke(manager, seat.id, at));
  }

  /** From paper, as it was given. */
  revoke(viewer: Viewer, meetingId: string, giverId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.proxy_revoked', meetingId, states: STATES };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      const standing = { meetingId, giverId, revokedAt: IsNull() };
      const known = isUuid(giverId) && (await manager.existsBy(ProxyEntity, standing));
      return known ? revoke(manager, giverId, at) : null;
    });
  }

  private async written(
    manager: EntityManager,
    meeting: MeetingEntity,
    proxy: Pick<ProxyEntity, 'giverId' | 'holderId' | 'givenAt' | 'onPaper'>,
  ): Promise<Done | RoomRefused> {
    const { id: meetingId } = meeting;
    const attendance = await readAttendance(manager, meetingId);
    const { giverId, holderId, givenAt } = proxy;
    const seats = new Set(attendance.seats.map(({ id }) => id));
    if (!seats.has(giverId) || !seats.has(holderId)) throw new NotFound();
    const asked = { giver: giverId, holder: holderId, at: givenAt.getTime() };
    const refusal = whyNoProxy(rulesOf(meeting).proxies, roomOf(attendance), asked);
    if (refusal) return roomRefused(`proxy_${refusal}`);
    // One that ended because its giver came still stands in the table: the new one takes its place.
    await manager.update(ProxyEntity, { giverId, revokedAt: IsNull() }, { revokedAt: givenAt });
    const { id } = await manager.save(manager.create(ProxyEntity, { ...proxy, meetingId, revokedAt: null }));
    return { id, after: { giverId, holderId, onPaper: proxy.onPaper } };
  }
}

async function revoke(manager: EntityManager, giverId: string, at: Date): Promise<Done | null> {
  const { affected } = await manager.update(ProxyEntity, { giverId, revokedAt: IsNull() }, { revokedAt: at });
  return affected ? { after: { giverId } } : null;
}
