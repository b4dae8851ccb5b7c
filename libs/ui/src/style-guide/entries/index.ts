import type { Group, Samples, Sampling } from '../catalogue';
import { actionEntries } from './actions.entries';
import { chartEntries } from './charts.entries';
import { choosingEntries } from './choosing.entries';
import { civicEntries } from './civic.entries';
import { dataEntries } from './data.entries';
import { feedbackEntries } from './feedback.entries';
import { fieldEntries } from './fields.entries';
import { layoutEntries } from './layout.entries';
import { meetingEntries } from './meeting.entries';
import { navigationEntries } from './navigation.entries';
import { walkEntries } from './walk.entries';

const GROUPS = {
  actions: actionEntries,
  navigation: navigationEntries,
  fields: fieldEntries,
  choosing: choosingEntries,
  feedback: feedbackEntries,
  layout: layoutEntries,
  data: dataEntries,
  charts: chartEntries,
  civic: civicEntries,
  meeting: meetingEntries,
  walk: walkEntries,
} satisfies Record<string, Samples>;

export type GroupId = keyof typeof GROUPS;
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];

/** Every component of the lib, by group, drawn in each of its states. */
export const groupsOf = (sampling: Sampling): Group[] =>
  GROUP_IDS.map((id) => ({ id, title: sampling.text.guide.groups[id], entries: GROUPS[id](sampling) }));
