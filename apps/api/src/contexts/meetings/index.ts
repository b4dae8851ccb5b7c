export {
  type AdoptedQuestion,
  AdoptedQuestions,
  MOST_ADOPTED,
} from './adopted-questions/adopted-questions.store';
export { Assemblies } from './assemblies/assemblies.service';
export type { Assembly, AssemblyProvider, AssemblySeat } from './assemblies/assembly';
export { meetingsPermissions } from './meetings.access';
export { meetingsFiles } from './meetings.files';
export { MeetingsModule } from './meetings.module';
export { meetingsProcessings } from './meetings.privacy';
export { type NextMeeting, NextMeetings } from './see-meeting/next-meetings.store';
export { Sittings } from './read-sittings/sittings.store';
