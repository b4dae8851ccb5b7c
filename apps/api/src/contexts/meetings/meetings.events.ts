import { liveTopic } from '../../platform/realtime/live-topic';

/**
 * A meeting, its agenda, its presence or one of its questions changed; the id is the meeting's. A secret ballot and
 * its signature never say so: it would tell when somebody voted.
 */
export const meetingChanged = liveTopic('meetings.meeting');
