import { CallMeeting } from '../../../features/meetings/call-meeting/call-meeting';
import { PrepareMeetingPage } from '../../../features/meetings/plan-meeting/prepare-meeting-page';
import { AgendaDesk } from '../../../features/meetings/set-agenda/agenda-desk';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeeting } from './read-meeting';

export async function loader(args: LoaderFunctionArgs) {
  const meeting = await readMeeting(args);
  if (!meeting.mayPrepare) throw data({ kind: 'notFound' }, { status: 404 });
  return meeting;
}

export function Component() {
  const meeting = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  return (
    <PrepareMeetingPage meeting={meeting} onChanged={revalidate}>
      <AgendaDesk meeting={meeting} onChanged={revalidate} />
      <CallMeeting meeting={meeting} onChanged={revalidate} />
    </PrepareMeetingPage>
  );
}
