import { Injectable } from '@nestjs/common';
import { Permissions } from './permissions';
import type { Viewer } from './viewer';

/** Somebody tried what is a space's own, and was refused. */
export interface RefusedAttempt {
  readonly viewer: Viewer;
  readonly permission: string;
  readonly space: string;
  /** What was asked: the name of the operation. */
  readonly operation: string;
}

type SpaceFinder = (args: Readonly<Record<string, unknown>>) => Promise<string | null>;

/**
 * Refusals that whoever is concerned should hear of: those of permissions marked `noticed`. The context of the permission
 * says in which space an operation's arguments are; one listener writes it down.
 */
@Injectable()
export class NoticedRefusals {
  private readonly finders = new Map<string, SpaceFinder>();
  private listener: ((attempt: RefusedAttempt) => Promise<void>) | undefined;

  constructor(private readonly permissions: Permissions) {}

  /** @param find from the arguments of any operation of this permission to its space; null: of none that is known */
  findSpace(permission: string, find: SpaceFinder): void {
    this.finders.set(permission, find);
  }

  onRefusal(listener: (attempt: RefusedAttempt) => Promise<void>): void {
    this.listener = listener;
  }

  /** Of an operation, by its arguments. Outside any transaction: a refusal leaves nothing else behind. */
  async notice(
    viewer: Viewer,
    permission: string,
    asked: { args: Readonly<Record<string, unknown>>; operation: string },
  ): Promise<void> {
    if (!this.permissions.isNoticed(permission)) return;
    const space = await this.finders.get(permission)?.(asked.args);
    if (space && !this.permissions.allows(viewer, permission, space))
      await this.refused({ viewer, permission, space, operation: asked.operation });
  }

  /** In a verb, once the object is known. */
  async refused(attempt: RefusedAttempt): Promise<void> {
    if (this.permissions.isNoticed(attempt.permission)) await this.listener?.(attempt);
  }
}
