import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config/config';
import { NotFound, SignInNeeded } from '../graphql/refusals';
import { ACCESS, type AccessRule } from './access.decorator';
import { requestOf } from './asking';
import { Permissions } from './permissions';

/**
 * The one gate of the API. It stands before every operation, field resolver, subscription and REST handler, and
 * refuses a handler that declares nothing. What one may not see does not exist: the refusal is "not found".
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) throw new NotFound('a handler without @Access is closed');
    if (rule.kind === 'public' || rule.kind === 'inherit') return true;
    if (rule.kind === 'demo') {
      if (!this.config.demo) throw new NotFound();
      requestOf(context).keepPrivate?.('a door of the demonstration');
      return true;
    }
    const viewer = await requestOf(context).viewer();
    if (!viewer) throw new SignInNeeded();
    if (rule.kind === 'permission' && !this.permissions.allows(viewer.role, rule.permission))
      throw new NotFound();
    return true;
  }
}
