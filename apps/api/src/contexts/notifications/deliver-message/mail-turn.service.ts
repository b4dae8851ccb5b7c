import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';

/** A line that stands for one mail. */
interface Outgoing {
  readonly id: string;
  mailedAt: Date | null;
  unmailed: string | null;
}

/**
 * One mail at a time in a process, from the line that holds it to the line that says it left: a process that is killed
 * between the two leaves one mail in doubt, so that a kill repeats at most one.
 */
@Injectable()
export class MailTurn {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Mails what a line stands for, once. The line is held while the mail leaves: a twin waits, then finds it told. A
   * failed sending lets the line go as it was, so that the job's next attempt starts afresh, with the same Message-ID.
   * @param send answers null when the mail left, or why it never will @throws what a later try may mend
   * @param told with the same transaction, once it left
   */
  once<E extends Outgoing>(
    entity: EntityTarget<E>,
    id: string,
    send: (manager: EntityManager, line: E) => Promise<string | null>,
    told?: (manager: EntityManager, at: Date) => Promise<unknown>,
  ): Promise<void> {
    return this.take(() =>
      this.source.transaction(async (manager) => {
        const line = await manager
          .createQueryBuilder(entity, 'line')
          .setLock('pessimistic_write')
          .where('line.id = :id AND line.mailedAt IS NULL AND line.unmailed IS NULL', { id })
          .getOne();
        if (!line) return;
        const unmailed = await send(manager, line);
        const mailedAt = unmailed ? null : this.clock.now();
        const change: Partial<Outgoing> = { unmailed, mailedAt };
        await manager.update(entity, id, change as object);
        if (mailedAt) await told?.(manager, mailedAt);
      }),
    );
  }

  private take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
