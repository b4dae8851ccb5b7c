import type { EntityManager } from 'typeorm';
import type { ItemKind } from '../tables/agenda-item.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { MeetingEntity } from '../tables/meeting.entity';

/** What a first draft of minutes is made from. What was not recorded is null, and the draft says so. */
export interface WhatHappened {
  readonly number: number;
  readonly title: string;
  readonly place: string;
  readonly openedAt: Date;
  /** Null: not closed yet. */
  readonly closedAt: Date | null;
  readonly seats: readonly { readonly label: string; readonly college: string }[];
  readonly attendance: Attendance | null;
  readonly items: readonly HeldItem[];
}

export interface Attendance {
  readonly present: readonly string[];
  readonly proxies: readonly { readonly giver: string; readonly holder: string }[];
  readonly guests: readonly { readonly name: string; readonly quality: string }[];
  readonly quorum: { readonly have: number; readonly needed: number; readonly reached: boolean } | null;
}

export interface HeldItem {
  readonly title: string;
  readonly kind: ItemKind;
  readonly note: string;
  readonly questions: readonly HeldQuestion[];
}

export interface HeldQuestion {
  readonly wording: string;
  readonly adopted: boolean;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** Two statements, whatever the size of the meeting. Presence and questions join here once a room records them. */
export async function whatHappened(manager: EntityManager, meeting: MeetingEntity): Promise<WhatHappened> {
  const { id: meetingId, number, title, place, room, openedAt, startsAt, closedAt } = meeting;
  const seats = await manager.find(MeetingSeatEntity, {
    where: { meetingId },
    order: { collegeName: 'ASC', label: 'ASC', id: 'ASC' },
  });
  const items = await manager.find(AgendaItemEntity, {
    where: { meetingId, state: 'kept' },
    order: { position: 'ASC', id: 'ASC' },
  });
  return {
    ...{ number, title, closedAt, openedAt: openedAt ?? startsAt },
    place: room ? `${place}, ${room}` : place,
    seats: seats.map(({ label, collegeName }) => ({ label, college: collegeName })),
    attendance: null,
    items: items.map((item) => ({ title: item.title, kind: item.kind, note: item.note, questions: [] })),
  };
}
