import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { Live } from '../../../platform/realtime/live';
import { Assemblies } from '../assemblies/assemblies.service';
import type { Assembly } from '../assemblies/assembly';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import type { MeetingEntity } from '../tables/meeting.entity';
import { factsOf } from './room-facts';
import type { RoomSnapshot } from './room-snapshot';
import { toRoom } from './room-view';
import { RoomStore } from './room.store';
import type { RoomType } from './room.type';

/** How long the number of those who have signed an open secret vote is held still: no signature tells its moment. */
export const HOLD_MS = 5_000;

interface Place {
  readonly assembly: Assembly;
  readonly meeting: MeetingEntity;
}

/** Rooms by their address, and who may look into them. */
@Injectable()
export class Rooms {
  constructor(
    private readonly store: RoomStore,
    private readonly assemblies: Assemblies,
    private readonly rights: MeetingRights,
    private readonly live: Live,
  ) {}

  async find(kind: string, slug: string, number: number): Promise<Place | null> {
    const assembly = await this.assemblies.find(kind, slug);
    const meeting = assembly && (await this.store.find(assembly.space, number));
    return assembly && meeting && { assembly, meeting };
  }

  async read({ assembly, meeting }: Place): Promise<RoomType> {
    return toRoom(await this.store.read(meeting.id), assembly);
  }

  follow(place: Place): Promise<AsyncIterableIterator<RoomType>> {
    return this.live.follow<RoomType>({
      state: 'meetings.room',
      id: place.meeting.id,
      on: meetingChanged,
      load: () => this.read(place),
      // Read a second later, it is the same: only what is in the room counts.
      compared: ({ now: _, snapshot: { at: __, ...snapshot }, ...room }) => ({ ...room, snapshot }),
      again: ({ question }) => (question?.state === 'open' && question.method === 'secret' ? HOLD_MS : null),
    });
  }

  /** Is it everybody's? A meeting that was called, with its doors open. */
  isForAll({ meeting: { state, openToPublic } }: Pick<RoomSnapshot, 'meeting'>): boolean {
    return state !== 'draft' && openToPublic;
  }

  maySee(snapshot: RoomSnapshot, viewer: Viewer | null): boolean {
    if (this.isForAll(snapshot)) return true;
    const { state, space } = snapshot.meeting;
    if (state === 'draft') return this.rights.may(viewer, 'meetings.run', space);
    return this.sitsOrRuns(snapshot, viewer);
  }

  mayRun({ meeting }: RoomSnapshot, viewer: Viewer | null): boolean {
    return this.rights.may(viewer, 'meetings.run', meeting.space);
  }

  sitsOrRuns(snapshot: RoomSnapshot, viewer: Viewer | null): boolean {
    if (!viewer) return false;
    return factsOf(snapshot).seatOf.has(viewer.personId) || this.mayRun(snapshot, viewer);
  }
}
