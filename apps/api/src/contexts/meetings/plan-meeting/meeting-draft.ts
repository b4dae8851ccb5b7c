import { MEETING_LIMITS, PUBLIC_QUESTION_LIMITS } from '@parvis/contract';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText, lengthOf } from '../../../platform/text/clean-text';
import type { MeetingInput } from './plan-meeting.input';

/** The longest a sitting lasts: what is longer is two of them, or a slip of the year. */
const LONGEST_HOURS = 24;
/** The furthest ahead that a meeting is planned, in days. */
const FURTHEST_DAYS = 3 * 366;
const HOUR = 3_600_000;

/** What was typed of a meeting, cleaned. */
export interface MeetingDraft {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly room: string | null;
  readonly onlineLink: string | null;
  readonly accessibility: string | null;
  readonly childcare: string | null;
  readonly openToPublic: boolean;
  readonly capacity: number | null;
  readonly questionsHours: number | null;
}

export function cleanMeeting(typed: MeetingInput): MeetingDraft {
  return {
    title: cleanLine(typed.title),
    startsAt: typed.startsAt,
    endsAt: typed.endsAt,
    place: cleanLine(typed.place),
    room: cleanLine(typed.room ?? '') || null,
    onlineLink: cleanLine(typed.onlineLink ?? '') || null,
    accessibility: cleanText(typed.accessibility ?? '') || null,
    childcare: cleanText(typed.childcare ?? '') || null,
    openToPublic: typed.openToPublic,
    capacity: typed.capacity ?? null,
    questionsHours: typed.questionsHours ?? null,
  };
}

/** In the order of the form. @param now past dates are taken: a meeting held on paper is entered afterwards */
export function meetingFaults(draft: MeetingDraft, now: Date): FieldFault[] {
  return [
    ...lengthFaults('title', draft.title, MEETING_LIMITS.title),
    ...timeFaults(draft, now),
    ...lengthFaults('place', draft.place, MEETING_LIMITS.place),
    ...lengthFaults('room', draft.room ?? '', MEETING_LIMITS.room),
    ...lengthFaults('onlineLink', draft.onlineLink ?? '', MEETING_LIMITS.onlineLink),
    ...(draft.onlineLink && !isHttps(draft.onlineLink) ? [{ field: 'onlineLink', rule: 'not_a_link' }] : []),
    ...lengthFaults('accessibility', draft.accessibility ?? '', MEETING_LIMITS.accessibility),
    ...lengthFaults('childcare', draft.childcare ?? '', MEETING_LIMITS.childcare),
    ...(draft.capacity !== null && (draft.capacity < 1 || draft.capacity > 10_000)
      ? [{ field: 'capacity', rule: 'out_of_range', limit: 10_000 }]
      : []),
    ...hoursFaults(draft.questionsHours),
  ];
}

function hoursFaults(hours: number | null): FieldFault[] {
  const { hours: limit } = PUBLIC_QUESTION_LIMITS;
  const wrong = hours !== null && (hours < 0 || hours > limit);
  return wrong ? [{ field: 'questionsHours', rule: 'out_of_range', limit }] : [];
}

function* timeFaults({ startsAt, endsAt }: MeetingDraft, now: Date): Generator<FieldFault> {
  const length = endsAt.getTime() - startsAt.getTime();
  if (startsAt.getTime() > now.getTime() + FURTHEST_DAYS * 24 * HOUR)
    yield { field: 'startsAt', rule: 'too_far_ahead' };
  if (length <= 0) yield { field: 'endsAt', rule: 'ends_before_it_begins' };
  else if (length > LONGEST_HOURS * HOUR) yield { field: 'endsAt', rule: 'too_long', limit: LONGEST_HOURS };
}

export function* lengthFaults(
  field: string,
  text: string,
  { least, most }: { least: number; most: number },
): Generator<FieldFault> {
  const length = lengthOf(text);
  if (length === 0 && least > 0) yield { field, rule: 'required', limit: least };
  else if (length < least) yield { field, rule: 'too_short', limit: least };
  else if (length > most) yield { field, rule: 'too_long', limit: most };
}

function isHttps(text: string): boolean {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}
