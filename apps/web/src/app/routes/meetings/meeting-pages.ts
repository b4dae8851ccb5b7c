import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Sentences of a meeting that is held. */
const ROOM = ['meetings', 'room', 'live', 'problems'] as const;

/** Sentences of a meeting that comes. */
const BEFORE = ['meetings', 'before', 'problems'] as const;

/** Meetings of an assembly: as everybody reads them, and as its facilitators prepare them. */
export const meetingPages: Page[] = [
  {
    path: patterns.meetings,
    ...page('meetings/meetings', () => import('./meetings.route'), ['meetings', 'problems'], ['page']),
  },
  {
    path: patterns.planMeeting,
    ...page('meetings/plan-meeting', () => import('./plan-meeting.route'), ['meetings', 'problems']),
  },
  {
    path: patterns.meeting,
    ...page('meetings/meeting', () => import('./meeting.route'), [...BEFORE, 'minutes']),
  },
  {
    path: patterns.prepareMeeting,
    ...page('meetings/prepare-meeting', () => import('./prepare-meeting.route'), [...BEFORE, 'files']),
  },
  {
    path: patterns.enterMeeting,
    ...page('minutes/enter-meeting', () => import('../minutes/enter-meeting.route'), [
      'meetings',
      'entry',
      'problems',
    ]),
  },
  {
    path: patterns.roomPhone,
    ...page('meetings/room-phone', () => import('./room-phone.route'), ROOM, ['code']),
  },
  { path: patterns.roomDesk, ...page('meetings/room-desk', () => import('./room-desk.route'), ROOM) },
  { path: patterns.roomScreen, ...page('meetings/room-screen', () => import('./room-screen.route'), ROOM) },
  {
    path: patterns.minutes,
    ...page('minutes/minutes', () => import('../minutes/minutes.route'), ['minutes', 'problems']),
  },
  {
    path: patterns.compareMinutes,
    ...page(
      'minutes/compare-minutes',
      () => import('../minutes/compare-minutes.route'),
      ['minutes', 'problems'],
      ['de', 'a'],
    ),
  },
  {
    path: patterns.writeMinutes,
    ...page('minutes/write-minutes', () => import('../minutes/write-minutes.route'), [
      'minutes',
      'files',
      'problems',
    ]),
  },
  {
    path: patterns.followUps,
    ...page(
      'minutes/follow-ups',
      () => import('../minutes/follow-ups.route'),
      ['minutes', 'problems'],
      ['page'],
    ),
  },
];
