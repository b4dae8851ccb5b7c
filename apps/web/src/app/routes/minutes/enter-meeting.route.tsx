import { EntryPage } from '../../../features/meetings/enter-meeting/entry-page';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { SeeEntryDocument } from '../../../shared/graphql/generated/operations/see-entry';
import { data, useLoaderData, useNavigate, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeeting } from '../meetings/read-meeting';

export async function loader(args: LoaderFunctionArgs) {
  const meeting = await readMeeting(args);
  const { slug } = meeting.assembly;
  const asked = { assembly: 'body', slug, number: meeting.number };
  const { meetingBefore } = await graph(args.context).query(SeeEntryDocument, asked);
  const over = !['DRAFT', 'CALLED', 'IN_SESSION'].includes(meeting.state);
  if (!meeting.mayPrepare || over || !meetingBefore) throw data({ kind: 'notFound' }, { status: 404 });
  return { meeting, seats: meetingBefore.seats };
}

export function Component() {
  const { meeting, seats } = useLoaderData<typeof loader>();
  const navigate = useNavigate();
  const done = async () => {
    await navigate(paths.meeting(meeting.assembly.slug, meeting.number));
  };
  return <EntryPage meeting={meeting} seats={seats} onDone={done} />;
}
