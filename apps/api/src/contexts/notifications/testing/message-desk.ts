import { Enclosures } from '../deliver-message/enclosures.service';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { EventHandlers } from '../../../platform/events/event-handlers';
import { Outbox } from '../../../platform/events/outbox';
import { OutboxEventEntity } from '../../../platform/events/outbox-event.entity';
import { Jobs } from '../../../platform/jobs/jobs';
import { Logger } from '../../../platform/logging/logger';
import type { DemoMailEntity } from '../../../platform/mail/demo-mail.entity';
import type { Mailer } from '../../../platform/mail/mail';
import { DemoMailbox } from '../../../platform/mail/mailers';
import { PersonEntity } from '../../identity';
import { DeliverMessage } from '../deliver-message/deliver-message.service';
import { MailTurn } from '../deliver-message/mail-turn.service';
import { Postman } from '../deliver-message/postman.service';
import { type Followable, Followables, type ThingRef } from '../follow/followables.service';
import { Notices } from '../notices.service';
import { FailingAddresses } from '../record-bounce/failing-addresses.store';
import { SpreadTiding } from '../spread-tiding/spread-tiding.service';
import { type Cadence, FollowEntity } from '../tables/follow.entity';
import { MessageEntity } from '../tables/message.entity';
import { Tidings } from '../tidings.service';
import { DeliverDigest } from '../write-digests/deliver-digest.service';
import { GatherDigests } from '../write-digests/gather-digests.job';

/** The whole way of a message over a database, without the rest of the server: said, spread, mailed. */
export class MessageDesk {
  readonly clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  readonly config = readConfig({ DATABASE_URL: 'postgresql://unused' });
  readonly handlers: EventHandlers;
  readonly outbox = new Outbox(this.clock, new Jobs());
  readonly notices = new Notices(this.outbox);
  readonly tidings = new Tidings(this.outbox, this.clock);
  readonly followables = new Followables();
  readonly failing = new FailingAddresses(this.clock);
  readonly spreading: SpreadTiding;
  /** What exists and may be seen, by `<kind> <id>`. */
  readonly things = new Map<string, Followable>();

  constructor(readonly source: DataSource) {
    this.handlers = new EventHandlers(source, this.clock);
    this.spreading = new SpreadTiding(source, this.clock, this.handlers);
    this.spreading.onModuleInit();
    for (const kind of ['edition', 'proposal', 'neighbourhood'] as const)
      this.followables.register({
        kind,
        describe: async (ids) =>
          new Map(ids.flatMap((id) => [[id, this.things.get(`${kind} ${id}`)] as const]).filter(isThere)),
      });
  }

  postman(mailer: Mailer): Postman {
    return new Postman(this.config, mailer, this.failing, new Enclosures(), new Logger('silent'));
  }

  /** Mails by this way; the demonstration's mailbox when none is named. */
  delivering(mailer: Mailer = new DemoMailbox(this.source)): DeliverMessage {
    const { source, clock, followables } = this;
    return new DeliverMessage(new Jobs(), followables, this.postman(mailer), new MailTurn(source, clock));
  }

  /** Gathers and mails what is due now, as the worker does each minute. */
  async digests(mailer: Mailer = new DemoMailbox(this.source)): Promise<void> {
    const { source, clock, followables } = this;
    await new GatherDigests(source, clock, new Jobs()).gather();
    const turn = new MailTurn(source, clock);
    const desk = new DeliverDigest(new Jobs(), followables, this.postman(mailer), turn);
    for (const id of await this.queued('deliver_digest')) await desk.deliver(id);
  }

  someone(given: Partial<PersonEntity> = {}): Promise<PersonEntity> {
    const { manager } = this.source;
    const email = `${randomUUID()}@exemple.fr`;
    return manager.save(
      manager.create(PersonEntity, { displayName: 'Zoé', email, language: 'fr', ...given }),
    );
  }

  aThing(ref: ThingRef, title: string, path = '/budgets/a'): ThingRef {
    this.things.set(`${ref.kind} ${ref.id}`, { title, path });
    return ref;
  }

  follow(personId: string, { kind, id }: ThingRef, cadence: Cadence = 'instant'): Promise<FollowEntity> {
    const { manager } = this.source;
    const row = { personId, kind, thingId: id, cadence, cadenceBefore: null, since: this.clock.now() };
    return manager.save(manager.create(FollowEntity, row));
  }

  /** Does what the worker does with each event that waits. */
  async tellAll(): Promise<void> {
    const waiting = await this.source.manager.find(OutboxEventEntity, { where: {}, order: { at: 'ASC' } });
    for (const { id } of waiting) await this.handlers.tell(id);
    this.later();
  }

  /** Ids of the messages whose mail is queued. */
  async queued(job = 'deliver_message'): Promise<string[]> {
    const rows = (await this.source.query(
      `SELECT job.payload ->> 'id' AS id FROM graphile_worker._private_jobs job
         JOIN graphile_worker._private_tasks task ON task.id = job.task_id
        WHERE task.identifier = $1 ORDER BY job.id`,
      [job],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async deliverAll(mailer?: Mailer): Promise<void> {
    const desk = this.delivering(mailer);
    for (const id of await this.queued()) await desk.deliver(id);
    this.later();
  }

  /** What comes next is seen to come next. */
  private later(): void {
    this.clock.set(new Date(this.clock.now().getTime() + 1000));
  }

  mails(): Promise<DemoMailEntity[]> {
    return this.source.query('SELECT key, recipient, subject, text FROM demo_mail ORDER BY key') as Promise<
      DemoMailEntity[]
    >;
  }

  messages(personId: string): Promise<MessageEntity[]> {
    return this.source.manager.find(MessageEntity, { where: { personId }, order: { at: 'ASC', id: 'ASC' } });
  }
}

const isThere = (pair: readonly [string, Followable | undefined]): pair is readonly [string, Followable] =>
  pair[1] !== undefined;
