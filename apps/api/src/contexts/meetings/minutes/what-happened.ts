import type { OutcomeResult } from '@parvis/quorum';
import type { EntityManager } from 'typeorm';
import { type Attendance as Room, readAttendance } from '../room/attendance';
import { MeetingGuestEntity } from '../room/tables/meeting-guest.entity';
import { AgendaItemEntity, type ItemKind } from '../tables/agenda-item.entity';
import { MeetingDocumentEntity } from '../tables/meeting-document.entity';
import type { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import { QuestionEntity } from '../votes/tables/question.entity';

/** What a first draft of minutes is made from. What was not recorded is null, and the draft says so. */
export interface WhatHappened {
  readonly number: number;
  readonly title: string;
  readonly place: string;
  readonly openedAt: Date;
  /** Null: not closed yet. */
  readonly closedAt: Date | null;
  /** With their college. */
  readonly seats: Named;
  readonly attendance: Attendance | null;
  readonly items: readonly HeldItem[];
  /** Titles of those for the whole meeting that everybody may read. */
  readonly documents: readonly string[];
  /** Put to the vote outside any point. */
  readonly questions: readonly HeldQuestion[];
}

/** People: those who agreed that their name be published, and how many did not. */
export interface Named {
  readonly names: readonly string[];
  readonly unnamed: number;
}

export interface Attendance {
  readonly present: Named;
  readonly absent: Named;
  /** Null: somebody whose name is not published. */
  readonly proxies: readonly { readonly giver: string | null; readonly holder: string | null }[];
  readonly guests: readonly { readonly name: string; readonly quality: string }[];
  /** As it was when the first question opened; null: no question, or no condition. */
  readonly quorum: { readonly have: number; readonly needed: number; readonly reached: boolean } | null;
}

export interface HeldItem {
  readonly title: string;
  readonly kind: ItemKind;
  readonly note: string;
  /** Titles of those that everybody may read. */
  readonly documents: readonly string[];
  readonly questions: readonly HeldQuestion[];
}

export interface HeldQuestion {
  readonly wording: string;
  readonly result: OutcomeResult;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly spoiled: number;
}

/** What everybody may read of a seat, by its source; of any other nothing is said. */
export type PublicLabels = ReadonlyMap<string, string>;

/** Seven statements, whatever the size of the meeting. Minutes are published: no other name enters them by itself. */
export async function whatHappened(
  manager: EntityManager,
  meeting: MeetingEntity,
  labels: PublicLabels,
): Promise<WhatHappened> {
  const { id: meetingId, number, title, place, room, openedAt, startsAt, closedAt } = meeting;
  const attendance = await readAttendance(manager, meetingId);
  const guests = await manager.find(MeetingGuestEntity, {
    where: { meetingId },
    order: { cameAt: 'ASC', id: 'ASC' },
  });
  const items = await manager.find(AgendaItemEntity, {
    where: { meetingId, state: 'kept' },
    order: { position: 'ASC', id: 'ASC' },
  });
  const questions = await manager.find(QuestionEntity, {
    where: { meetingId, state: 'closed' },
    order: { number: 'ASC' },
  });
  const documents = await manager.find(MeetingDocumentEntity, {
    where: { meetingId, forMembers: false },
    order: { addedAt: 'ASC', id: 'ASC' },
  });
  const read = (item: string | null) =>
    documents.filter(({ itemId }) => itemId === item).map((document) => document.title);
  const of = (item: string | null) =>
    questions.filter(({ itemId }) => itemId === item).flatMap((question) => heldQuestion(question) ?? []);
  return {
    ...{ number, title, closedAt, openedAt: openedAt ?? startsAt },
    place: room ? `${place}, ${room}` : place,
    seats: named(attendance.seats, labels, ({ collegeName }, label) => `${label} (${collegeName})`),
    attendance: attended(attendance, labels, { guests, first: questions[0] }),
    items: items.map(({ id, title: point, kind, note }) => ({
      ...{ title: point, kind, note },
      documents: read(id),
      questions: of(id),
    })),
    documents: read(null),
    questions: of(null),
  };
}

function heldQuestion({ wording, outcome }: QuestionEntity): HeldQuestion | null {
  if (!outcome) return null;
  const { for: inFavour, against, abstain, void: spoiled } = outcome.tally;
  return { wording, result: outcome.result, inFavour, against, abstained: abstain, spoiled };
}

/** Null when nobody was noted as present: on paper, the list is. Who waits for the desk is not there. */
function attended(
  { seats, presences, proxies }: Room,
  labels: PublicLabels,
  { guests, first }: { guests: readonly MeetingGuestEntity[]; first: QuestionEntity | undefined },
): Attendance | null {
  const here = new Set(presences.filter(({ waiting }) => !waiting).map(({ seatId }) => seatId));
  if (here.size === 0) return null;
  const sources = new Map(seats.map((seat) => [seat.id, seat.sourceId]));
  const label = (seatId: string) => labels.get(sources.get(seatId) ?? '') ?? null;
  // A proxy of somebody who came was void: it is no proxy of this meeting.
  const standing = proxies.filter(({ giverId, revokedAt }) => revokedAt === null && !here.has(giverId));
  const whole = first?.quorum?.whole;
  return {
    present: named(
      seats.filter(({ id }) => here.has(id)),
      labels,
    ),
    absent: named(
      seats.filter(({ id }) => !here.has(id)),
      labels,
    ),
    proxies: standing.map(({ giverId, holderId }) => ({ giver: label(giverId), holder: label(holderId) })),
    guests: guests.map(({ name, quality }) => ({ name, quality })),
    quorum:
      whole && whole.needed !== null
        ? { have: whole.have, needed: whole.needed, reached: first?.quorum?.reached ?? false }
        : null,
  };
}

function named(
  seats: readonly MeetingSeatEntity[],
  labels: PublicLabels,
  say: (seat: MeetingSeatEntity, label: string) => string = (_, label) => label,
): Named {
  const names = seats.flatMap((seat) => {
    const label = labels.get(seat.sourceId);
    return label ? [say(seat, label)] : [];
  });
  return { names, unnamed: seats.length - names.length };
}
