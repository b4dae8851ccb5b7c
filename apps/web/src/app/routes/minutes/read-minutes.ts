import { graph } from '../../../shared/graph/graph';
import { ReadMinutesDocument } from '../../../shared/graphql/generated/operations/read-minutes';
import { data, type LoaderFunctionArgs } from '../../../shared/router';

const NUMBER = /^[1-9]\d{0,8}$/;
type Args = Pick<LoaderFunctionArgs, 'context' | 'params'>;

/** The minutes of an address; null where there are none that who asks may read. */
export async function findMinutes({ context, params }: Args) {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const { minutes } = await graph(context).query(ReadMinutesDocument, {
    ...{ assembly: 'body', slug: params['body'] ?? '', number: Number(number) },
  });
  return minutes;
}

/** The same, or « not found ». */
export async function readMinutes(args: Args) {
  const minutes = await findMinutes(args);
  if (!minutes) throw data({ kind: 'notFound' }, { status: 404 });
  return minutes;
}
