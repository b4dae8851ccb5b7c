import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { Jobs } from '../jobs/jobs';
import { OutboxEventEntity } from './outbox-event.entity';

/** An event that a context declares in its `<context>.events.ts`: a name and the ids that it carries. */
export interface EventType<Payload extends Record<string, unknown>> {
  readonly name: string;
  readonly payload?: Payload;
}

export const eventType = <Payload extends Record<string, unknown>>(name: string): EventType<Payload> => ({
  name,
});

export const TELL_EVENT = 'tell_event';

/**
 * The outbox. `append` writes the event and its delivery job with the transaction of what happened: both are
 * recorded, or neither is.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async append<Payload extends Record<string, unknown>>(
    manager: EntityManager,
    type: EventType<Payload>,
    payload: Payload,
  ): Promise<void> {
    const row = await manager.save(
      manager.create(OutboxEventEntity, { name: type.name, payload, at: this.clock.now(), toldAt: null }),
    );
    await this.jobs.add(manager, TELL_EVENT, { id: row.id });
  }
}
