import { StandingFollowUps } from '../../../features/meetings/list-follow-ups/standing-follow-ups';
import { MinutesLinks } from '../../../features/meetings/read-minutes/minutes-links';
import { MeetingPage } from '../../../features/meetings/see-meeting/meeting-page';
import { graph } from '../../../shared/graph/graph';
import { ListFollowUpsDocument } from '../../../shared/graphql/generated/operations/list-follow-ups';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeeting } from './read-meeting';
import { findMinutes } from '../minutes/read-minutes';

/** The most that one agenda takes up again. */
const STANDING = 50;
const OVER = ['HELD', 'POSTPONED', 'CANCELLED'];

export async function loader(args: LoaderFunctionArgs) {
  const meeting = await readMeeting(args);
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  const agenda = meeting.agenda.map((point) => ({ ...point, note: parseMarkdown(point.note) }));
  const { followUps } = await graph(args.context).query(ListFollowUpsDocument, {
    ...{ assembly: 'body', slug: meeting.assembly.slug, openOnly: true, first: STANDING, skip: 0 },
  });
  const standing = OVER.includes(meeting.state) ? null : followUps;
  const minutes = await findMinutes(args);
  return { meeting: { ...meeting, agenda }, standing, hasMinutes: minutes !== null };
}

export function Component() {
  const { meeting, standing, hasMinutes } = useLoaderData<typeof loader>();
  return (
    <MeetingPage meeting={meeting}>
      {standing && <StandingFollowUps board={standing} number={meeting.number} />}
      <MinutesLinks meeting={meeting} hasMinutes={hasMinutes} />
    </MeetingPage>
  );
}
