import { PlanMeetingPage } from '../../../features/meetings/plan-meeting/plan-meeting-page';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { readMeetings } from './read-meetings';

export async function loader(args: LoaderFunctionArgs) {
  const { assembly, mayPrepare } = await readMeetings(args, 1);
  if (!mayPrepare) throw data({ kind: 'notFound' }, { status: 404 });
  return assembly;
}

export const Component = () => <PlanMeetingPage assembly={useLoaderData<typeof loader>()} />;
