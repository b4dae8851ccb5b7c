import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseState } from '../tables/moderation-case.entity';
import type { ModerationReason } from '@parvis/contract';

/** A thing that people wrote, as its context shows it at this instant. */
export interface ModeratedThing {
  readonly id: string;
  readonly authorId: string | null;
  /** As everybody reads it. */
  readonly authorName: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Address of its picture, from `/`. */
  readonly picture: string | null;
  /** Of its public page, from `/`. */
  readonly path: string;
  readonly state: CaseState;
}

/** A kind of things that can be moderated, brought by the context that keeps them. */
export abstract class ModeratedKind {
  /** The word of addresses and rows: `proposal`. */
  abstract readonly kind: string;

  /** Null: there is none. Inside a transaction that decides, the thing is held until its end. */
  abstract find(manager: EntityManager, id: string, hold: boolean): Promise<ModeratedThing | null>;

  /** Shows or hides it to everybody; the words stay as they are. */
  abstract put(
    manager: EntityManager,
    id: string,
    state: CaseState,
    why: { reason: ModerationReason | null; at: Date },
  ): Promise<void>;

  /** Whether this person has worked on it for the town hall, and so cannot be its moderator. */
  abstract isHandledBy(manager: EntityManager, id: string, personId: string): Promise<boolean>;
}

/** The kinds that higher contexts have brought. They register in `onModuleInit`. */
@Injectable()
export class ModeratedKinds {
  private readonly kinds = new Map<string, ModeratedKind>();

  add(kind: ModeratedKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`moderated twice: ${kind.kind}`);
    this.kinds.set(kind.kind, kind);
  }

  find(kind: string): ModeratedKind | null {
    return this.kinds.get(kind) ?? null;
  }

  /** @throws Error for a row whose kind no context has brought */
  get(kind: string): ModeratedKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`no context moderates "${kind}"`);
    return found;
  }
}
