import { graph } from '../../../shared/graph/graph';
import type { FollowKind } from '../../../shared/graphql/generated/graphql';
import { MyFollowDocument, type MyFollowQuery } from '../../../shared/graphql/generated/operations/my-follow';

/**
 * Whether the reader follows the thing of a page. Null for somebody without an account, and the page stays everybody's;
 * undefined when it could not be read, and the page is shown without it.
 */
export async function readMyFollow(
  context: unknown,
  kind: FollowKind,
  thing: string,
): Promise<MyFollowQuery['myFollow'] | undefined> {
  const outcome = await graph(context).ask(MyFollowDocument, { kind, thing });
  return outcome.ok ? outcome.data.myFollow : undefined;
}
