import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../jobs/jobs';
import { EventHandlers } from './event-handlers';
import { Outbox, TELL_EVENT } from './outbox';

@Global()
@Module({ providers: [Outbox, EventHandlers], exports: [Outbox, EventHandlers] })
export class EventsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.jobs.eachMinute(async () => void (await this.handlers.tellWaiting()));
    this.jobs.register(TELL_EVENT, (payload) => this.handlers.tell(String(payload['id'])));
  }
}
