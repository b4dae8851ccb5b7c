/** What may be typed of a meeting, in code points; the web counts with the same numbers. */
export const MEETING_LIMITS = {
  title: { least: 3, most: 120 },
  place: { least: 2, most: 200 },
  room: { least: 0, most: 120 },
  onlineLink: { least: 0, most: 500 },
  accessibility: { least: 0, most: 500 },
  childcare: { least: 0, most: 500 },
  /** Why a meeting does not take place, or a point is declined. */
  reason: { least: 3, most: 500 },
  itemTitle: { least: 3, most: 160 },
  itemNote: { least: 0, most: 4_000 },
} as const;

/** Minutes of one item of an agenda, how many items it has at most, and how many of one member wait for an answer. */
export const AGENDA_LIMITS = { least: 1, most: 480, items: 60, proposals: 5 } as const;

/** What is typed while a meeting is held, and how much of it one meeting takes. */
export const ROOM_LIMITS = {
  wording: { least: 3, most: 500 },
  guestName: { least: 2, most: 120 },
  guestQuality: { least: 0, most: 120 },
  questions: 60,
  guests: 200,
  turns: 500,
} as const;

/** Code points of one section of minutes. */
export const MINUTES_LIMITS = { text: 20_000 } as const;

/** What may be typed of a follow-up action, in code points. */
export const FOLLOW_UP_LIMITS = {
  decision: { least: 3, most: 500 },
  task: { least: 3, most: 300 },
  owner: { least: 2, most: 160 },
  outcome: { least: 0, most: 1_000 },
} as const;

/** Questions that residents ask before a meeting, in code points; of one person, and in all, for one meeting. */
export const PUBLIC_QUESTION_LIMITS = {
  text: { least: 10, most: 600 },
  answer: { least: 3, most: 2_000 },
  ofOne: 3,
  ofMeeting: 100,
  /** The longest that it may close before the meeting. */
  hours: 720,
} as const;

/** Places that are kept for the public, waiting list included, and what somebody needs, in code points. */
export const PLACE_LIMITS = { needs: { least: 0, most: 300 }, ofMeeting: 300 } as const;
