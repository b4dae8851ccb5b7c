import { MEETINGS_A_PAGE } from '../../../features/meetings/list-meetings/meetings-page';
import { graph } from '../../../shared/graph/graph';
import { ListMeetingsDocument } from '../../../shared/graphql/generated/operations/list-meetings';
import { data, type LoaderFunctionArgs } from '../../../shared/router';

/** A page of the meetings of an address, or « not found ». */
export async function readMeetings(
  { context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>,
  page: number,
) {
  const { meetings } = await graph(context).query(ListMeetingsDocument, {
    ...{ assembly: 'body', slug: params['body'] ?? '' },
    ...{ first: MEETINGS_A_PAGE, skip: (page - 1) * MEETINGS_A_PAGE },
  });
  if (!meetings) throw data({ kind: 'notFound' }, { status: 404 });
  return meetings;
}
