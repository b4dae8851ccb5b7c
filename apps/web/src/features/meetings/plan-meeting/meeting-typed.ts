import { townClock, townInstant } from '../../../shared/formats/town-time';
import type { Meeting } from '../see-meeting/agenda-list';

/** What is typed of a meeting: the form as it stands, kept on the device. */
export interface MeetingTyped {
  title: string;
  day: string;
  from: string;
  to: string;
  place: string;
  room: string;
  onlineLink: string;
  accessibility: string;
  childcare: string;
  openToPublic: boolean;
  capacity: string;
  questionsHours: string;
}

export const newMeeting = (title: string): MeetingTyped => ({
  ...{ title, day: '', from: '18:00', to: '20:00', place: '', room: '' },
  ...{
    onlineLink: '',
    accessibility: '',
    childcare: '',
    openToPublic: true,
    capacity: '',
    questionsHours: '24',
  },
});

export function typedOf(meeting: Omit<Meeting, 'agenda'>): MeetingTyped {
  const { title, startsAt, endsAt, place, openToPublic, capacity, questionsHours } = meeting;
  const { day, time: from } = townClock(startsAt);
  const { room, onlineLink, accessibility, childcare } = meeting;
  return {
    ...{ title, day, from, to: townClock(endsAt).time, place, openToPublic },
    ...{ room: room ?? '', onlineLink: onlineLink ?? '', accessibility: accessibility ?? '' },
    ...{ childcare: childcare ?? '', capacity: capacity === null ? '' : String(capacity) },
    questionsHours: questionsHours === null ? '' : String(questionsHours),
  };
}

/** For the API; null when day and hours are not whole. An end before the beginning is on the day after. */
export function sentOf({ day, from, to, capacity, questionsHours, ...rest }: MeetingTyped) {
  const startsAt = townInstant(day, from);
  const sameDay = townInstant(day, to);
  if (!startsAt || !sameDay) return null;
  const endsAt = sameDay > startsAt ? sameDay : (townInstant(dayAfter(day), to) ?? sameDay);
  return {
    ...rest,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    capacity: numberOf(capacity),
    questionsHours: numberOf(questionsHours),
  };
}

const numberOf = (typed: string): number | null =>
  typed.trim() === '' ? null : Number.parseInt(typed, 10) || 0;

function dayAfter(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}
