import { graph } from '../../../shared/graph/graph';
import { SeeMeetingDocument } from '../../../shared/graphql/generated/operations/see-meeting';
import { data, type LoaderFunctionArgs } from '../../../shared/router';

const NUMBER = /^[1-9]\d{0,8}$/;

/** The meeting of an address with what is to be read for it, or « not found ». */
export async function readMeeting({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const { meeting, meetingDocuments: documents } = await graph(context).query(SeeMeetingDocument, {
    ...{ assembly: 'body', slug: params['body'] ?? '', number: Number(number) },
  });
  if (!meeting) throw data({ kind: 'notFound' }, { status: 404 });
  return { ...meeting, documents };
}
