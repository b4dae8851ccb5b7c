import { OpinionPage } from '../../../features/councils/read-opinions/opinion-page';
import { graph } from '../../../shared/graph/graph';
import { ReadOpinionDocument } from '../../../shared/graphql/generated/operations/read-opinion';
import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';

const NUMBER = /^[1-9]\d{0,8}$/;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const asked = { body: params['body'] ?? '', number: Number(number) };
  const { opinion } = await graph(context).query(ReadOpinionDocument, asked);
  if (!opinion) throw data({ kind: 'notFound' }, { status: 404 });
  const { parseMarkdown } = await import('../../../shared/markdown/parse');
  return { ...opinion, text: parseMarkdown(opinion.text) };
}

export function Component() {
  return <OpinionPage opinion={useLoaderData<typeof loader>()} />;
}
