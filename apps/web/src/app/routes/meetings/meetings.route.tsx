import { MeetingsPage } from '../../../features/meetings/list-meetings/meetings-page';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeetings } from './read-meetings';

export async function loader(args: LoaderFunctionArgs) {
  const asked = Number(new URL(args.request.url).searchParams.get('page'));
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
  return { meetings: await readMeetings(args, page), page };
}

export const Component = () => <MeetingsPage {...useLoaderData<typeof loader>()} />;
