import { MeetingPage } from '../../../features/meetings/see-meeting/meeting-page';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeeting } from './read-meeting';

export async function loader(args: LoaderFunctionArgs) {
  const meeting = await readMeeting(args);
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  const agenda = meeting.agenda.map((point) => ({ ...point, note: parseMarkdown(point.note) }));
  return { ...meeting, agenda };
}

export const Component = () => <MeetingPage meeting={useLoaderData<typeof loader>()} />;
