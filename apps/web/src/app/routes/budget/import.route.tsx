import { data } from 'react-router';
import { ImportPage } from '../../../features/budget/import-edition/import-page';
import { useShell } from '../root-loader';

/** Shown to those who may import; to others the page does not exist. */
export function Component() {
  const viewer = useShell()?.viewer;
  if (!viewer?.permissions.includes('budget.import'))
    // A loader cannot see the shell's viewer; the API refuses in any case.
    throw data({ kind: viewer ? 'notFound' : 'signedOut' }, { status: viewer ? 404 : 401 });
  return <ImportPage />;
}
