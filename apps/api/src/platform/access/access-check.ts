import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import { NotFound, SignInNeeded } from '../graphql/refusals';
import type { AccessRule } from './access.decorator';
import { Permissions } from './permissions';
import type { Viewer } from './viewer';

/** Whoever asks: a request, or one event of a subscription. */
export interface Asker {
  viewer: () => Promise<Viewer | null>;
  keepPrivate?: (why: string) => void;
}

/** Holds one declared rule against whoever asks; the guard calls it at the door, a subscription at each event. */
@Injectable()
export class AccessCheck {
  constructor(
    private readonly permissions: Permissions,
    private readonly config: Config,
  ) {}

  /** @throws NotFound, SignInNeeded */
  async hold(rule: AccessRule | undefined, asker: Asker): Promise<void> {
    if (!rule) throw new NotFound('a handler without @Access is closed');
    if (rule.kind === 'public' || rule.kind === 'inherit') return;
    if (rule.kind === 'demo') {
      if (!this.config.demo) throw new NotFound();
      asker.keepPrivate?.('a door of the demonstration');
      return;
    }
    const viewer = await asker.viewer();
    if (!viewer) throw new SignInNeeded();
    if (viewer.assistedBy !== null && !(rule.kind === 'member' && rule.assisted))
      throw new NotFound('an assisted session');
    if (rule.kind === 'permission' && !this.permissions.allows(viewer, rule.permission)) throw new NotFound();
    if (rule.kind === 'within' && !this.isWithin(viewer, rule)) throw new NotFound();
  }

  /** `space` is known once a verb has found its object: a subscription then holds it at each event. */
  private isWithin(viewer: Viewer, rule: { permission: string; space?: string }): boolean {
    const { permission, space } = rule;
    return space === undefined
      ? this.permissions.allowsSomewhere(viewer, permission)
      : this.permissions.allows(viewer, permission, space);
  }
}
