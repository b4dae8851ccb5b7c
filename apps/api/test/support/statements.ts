import { ViewerSource } from '../../src/platform/access/viewer';
import type { AskingRequest } from '../../src/platform/access/asking';
import { statementsOf } from '../../src/platform/database/statement-log';
import { GraphqlExecutor } from '../../src/platform/graphql/graphql-executor';
import type { TestApi } from './api';
import type { Caller } from './caller';

/** The statements that `statementsFor` counts, and the answer. */
export async function readingFor(
  api: TestApi,
  caller: Caller,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<{ statements: string[]; answer: unknown }> {
  const cookie = caller.cookieHeader;
  let viewer: ReturnType<ViewerSource['find']> | undefined;
  const request = {
    headers: { cookie, host: '127.0.0.1' },
    viewer: () => (viewer ??= api.app.get(ViewerSource).find(cookie)),
  } as unknown as AskingRequest;
  const { value, statements } = await statementsOf(() =>
    api.app.get(GraphqlExecutor).execute({ document, variables, request }),
  );
  if (value.errors) throw new Error(JSON.stringify(value.errors));
  return { statements, answer: value.data };
}

/**
 * The SQL statements that one query costs for this browser, the reading of its session included. It runs as the
 * rendered pages do, through the whole schema in this process; it fails when the query fails.
 */
export async function statementsFor(
  api: TestApi,
  caller: Caller,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  return (await readingFor(api, caller, document, variables)).statements;
}
