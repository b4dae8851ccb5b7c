import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessCheck } from './access-check';
import { ACCESS, type AccessRule } from './access.decorator';
import { NoticedRefusals } from './noticed-refusals';
import { noticeRefusal } from './notice-refusal';
import { type GraphqlContext, requestOf } from './asking';

/**
 * The one gate of the API. It stands before every operation, field resolver, subscription and REST handler, and
 * refuses a handler that declares nothing. What one may not see does not exist: the refusal is "not found".
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly check: AccessCheck,
    private readonly refusals: NoticedRefusals,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    try {
      await this.check.hold(rule, requestOf(context));
    } catch (refused) {
      await noticeRefusal(this.refusals, rule, context);
      throw refused;
    }
    if (rule && context.getType<string>() === 'graphql')
      context.getArgByIndex<GraphqlContext>(2).admitted?.push(rule);
    return true;
  }
}
