import { graph } from '../../../shared/graph/graph';
import { SeeBeforeDocument } from '../../../shared/graphql/generated/operations/see-before';
import type { LoaderFunctionArgs } from '../../../shared/router';

/** What surrounds the meeting of an address before it begins; null where there is no such meeting. */
export async function readBefore({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
  const { meetingBefore } = await graph(context).query(SeeBeforeDocument, {
    ...{ assembly: 'body', slug: params['body'] ?? '', number: Number(params['number']) || 0 },
  });
  return meetingBefore;
}
