import { data, type LoaderFunctionArgs } from '../../../shared/router';
import { graph } from '../../../shared/graph/graph';
import { MayImportDocument } from '../../../shared/graphql/generated/operations/may-import';

/** Shown to those who may import; to others the page does not exist. The API refuses in any case. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer } = await graph(context).query(MayImportDocument);
  if (!viewer) throw data({ kind: 'signedOut' }, { status: 401 });
  if (!viewer.permissions.includes('budget.import')) throw data({ kind: 'notFound' }, { status: 404 });
  return null;
}

export { ImportPage as Component } from '../../../features/budget/import-edition/import-page';
