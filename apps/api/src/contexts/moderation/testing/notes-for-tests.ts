import { randomUUID } from 'node:crypto';
import type { ModerationReason } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import type { CaseState } from '../tables/moderation-case.entity';
import { ModeratedKind, type ModeratedThing } from '../things/moderated-kinds.store';

type Note = ModeratedThing & { why: ModerationReason | null };

/** Notes on a wall: a kind of things that a higher context would bring. Kept in memory. */
export class NotesForTests extends ModeratedKind {
  readonly kind = 'note';
  readonly handled = new Set<string>();
  private readonly wall = new Map<string, Note>();

  pin(authorId: string | null, given: Partial<Note> = {}): string {
    const id = randomUUID();
    this.wall.set(id, {
      ...{ id, authorId, authorName: 'Alouette 12', title: 'Mon avis', text: 'Un avis de trop.' },
      ...{ picture: null, path: '/', state: 'shown', why: null },
      ...given,
    });
    return id;
  }

  seen(id: string): Note {
    const note = this.wall.get(id);
    if (!note) throw new Error(`no note ${id}`);
    return note;
  }

  edit(id: string, text: string): void {
    this.wall.set(id, { ...this.seen(id), text });
  }

  find(_manager: EntityManager, id: string): Promise<ModeratedThing | null> {
    return Promise.resolve(this.wall.get(id) ?? null);
  }

  put(
    _manager: EntityManager,
    id: string,
    state: CaseState,
    { reason }: { reason: ModerationReason | null },
  ): Promise<void> {
    this.wall.set(id, { ...this.seen(id), state, why: reason });
    return Promise.resolve();
  }

  isHandledBy(_manager: EntityManager, id: string, personId: string): Promise<boolean> {
    return Promise.resolve(this.handled.has(`${id} ${personId}`));
  }
}
