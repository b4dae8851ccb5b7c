import type { ExecutionContext } from '@nestjs/common';
import type { AccessRule } from './access.decorator';
import { requestOf } from './asking';
import type { NoticedRefusals } from './noticed-refusals';

/** Whoever is concerned by what was refused hears of it: an operation of GraphQL with a permission. */
export async function noticeRefusal(
  refusals: NoticedRefusals,
  rule: AccessRule | undefined,
  context: ExecutionContext,
): Promise<void> {
  if (rule?.kind !== 'within' && rule?.kind !== 'permission') return;
  if (context.getType<string>() !== 'graphql') return;
  const viewer = await requestOf(context).viewer();
  if (!viewer) return;
  const args = context.getArgByIndex<Record<string, unknown>>(1);
  await refusals.notice(viewer, rule.permission, { args, operation: context.getHandler().name });
}
