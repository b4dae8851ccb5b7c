import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { Clock } from '../clock/clock';
import { OutboxEventEntity } from './outbox-event.entity';
import type { EventType } from './outbox';

type Handler = (payload: Record<string, unknown>, eventId: string) => Promise<void>;

/** Who wants to hear of which event. Contexts register in `onModuleInit`; the worker delivers. */
@Injectable()
export class EventHandlers {
  private readonly handlers = new Map<string, Handler[]>();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Handlers may run again after a crash: each makes its own effect "once" (with `eventId`). */
  on<Payload extends Record<string, unknown>>(
    type: EventType<Payload>,
    handler: (payload: Payload, eventId: string) => Promise<void>,
  ): void {
    this.handlers.set(type.name, [...(this.handlers.get(type.name) ?? []), handler as unknown as Handler]);
  }

  /**
   * Tells what has waited for more than a minute: a worker killed in the middle keeps its job locked for hours.
   * Called at start and each minute.
   */
  async tellWaiting(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - 60_000);
    const waiting = await this.source.manager.find(OutboxEventEntity, {
      where: { toldAt: IsNull(), at: LessThan(before) },
      order: { at: 'ASC' },
      take: 200,
    });
    for (const event of waiting) await this.tell(event.id);
    return waiting.length;
  }

  async tell(id: string): Promise<void> {
    const event = await this.source.manager.findOneBy(OutboxEventEntity, { id, toldAt: IsNull() });
    if (!event) return;
    for (const handle of this.handlers.get(event.name) ?? []) await handle(event.payload, event.id);
    await this.source.manager.update(OutboxEventEntity, { id }, { toldAt: this.clock.now() });
  }
}
