import { AddFollowUp } from '../../../features/meetings/follow-decision/add-follow-up';
import { SettleMinutes } from '../../../features/meetings/settle-minutes/settle-minutes';
import { StartMinutes } from '../../../features/meetings/write-minutes/start-minutes';
import { WriteMinutesPage } from '../../../features/meetings/write-minutes/write-minutes-page';
import { data, useLoaderData, useRevalidator, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeeting } from '../meetings/read-meeting';
import { findMinutes } from './read-minutes';

export async function loader(args: LoaderFunctionArgs) {
  const minutes = await findMinutes(args);
  const meeting = await readMeeting(args);
  const mayWrite = minutes ? minutes.mayWrite : meeting.mayPrepare;
  if (!mayWrite) throw data({ kind: 'notFound' }, { status: 404 });
  return { minutes, meeting };
}

export function Component() {
  const { minutes, meeting } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const { id, number, assembly } = meeting;
  if (!minutes)
    return <StartMinutes meetingId={id} number={number} name={assembly.name} onChanged={revalidate} />;
  return (
    <WriteMinutesPage
      minutes={minutes}
      onChanged={revalidate}
      settle={<SettleMinutes minutes={minutes} onChanged={revalidate} />}
    >
      <AddFollowUp meetingId={id} onChanged={revalidate} />
    </WriteMinutesPage>
  );
}
