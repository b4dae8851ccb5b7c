import { JOBS_A_PAGE, JobsPage } from '../../../features/jobs/follow-jobs/jobs-page';
import { graph } from '../../../shared/graph/graph';
import { FollowJobsDocument } from '../../../shared/graphql/generated/operations/follow-jobs';
import { useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  const wanted = Number.isInteger(asked) && asked > 0 && asked < 1e6 ? asked : 1;
  const read = (page: number) =>
    graph(context).query(FollowJobsDocument, { first: JOBS_A_PAGE, skip: (page - 1) * JOBS_A_PAGE });
  const { longJobs } = await read(wanted);
  const last = Math.max(1, Math.ceil(longJobs.totalItems / JOBS_A_PAGE));
  // Old jobs are forgotten: a link to a page that is no more shows the last one.
  if (wanted > last) return { jobs: (await read(last)).longJobs, page: last };
  return { jobs: longJobs, page: wanted };
}

export function Component() {
  return <JobsPage {...useLoaderData<typeof loader>()} />;
}
