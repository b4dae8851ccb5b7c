import { graph } from '../../shared/graph/graph';
import { ShellDocument, type ShellQuery } from '../../shared/graphql/generated/operations/shell';
import { useShellData, type LoaderFunctionArgs } from '../../shared/router';

/** Undefined when it could not be read: the pages are still shown, the header only says less. */
export type ShellData = ShellQuery | undefined;

export async function rootLoader({ context }: LoaderFunctionArgs): Promise<{ shell: ShellData }> {
  const outcome = await graph(context).ask(ShellDocument);
  return { shell: outcome.ok ? outcome.data : undefined };
}

/** Who is looking and what is open now; the same on every page. */
export const useShell = (): ShellData =>
  (useShellData() as Awaited<ReturnType<typeof rootLoader>> | undefined)?.shell;
