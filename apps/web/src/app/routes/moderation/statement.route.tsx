import { data, useLoaderData, type LoaderFunctionArgs } from '../../../shared/router';
import { StatementPage } from '../../../features/moderation/see-statements/statement-page';
import { graph } from '../../../shared/graph/graph';
import { SeeStatementDocument } from '../../../shared/graphql/generated/operations/see-statement';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { moderationStatement } = await graph(context).query(SeeStatementDocument, {
    id: params['statement'] ?? '',
  });
  if (!moderationStatement) throw data({ kind: 'notFound' }, { status: 404 });
  return moderationStatement;
}

export function Component() {
  return <StatementPage statement={useLoaderData<typeof loader>()} />;
}
