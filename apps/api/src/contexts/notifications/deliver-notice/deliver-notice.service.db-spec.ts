import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { EventHandlers } from '../../../platform/events/event-handlers';
import { Outbox } from '../../../platform/events/outbox';
import { OutboxEventEntity } from '../../../platform/events/outbox-event.entity';
import { Jobs } from '../../../platform/jobs/jobs';
import { DemoMailEntity } from '../../../platform/mail/demo-mail.entity';
import type { Mailer } from '../../../platform/mail/mail';
import { DemoMailbox, SmtpMailer } from '../../../platform/mail/mailers';
import { PersonEntity } from '../../identity';
import { DeliveredNoticeEntity } from '../delivered-notice.entity';
import { Notices } from '../notices.service';
import { DeliverNotice } from './deliver-notice.service';

/** No server listens there: what a resident’s town hall may well have for an hour. */
const DOWN = 'smtp://127.0.0.1:1';

describe('telling a person by mail', () => {
  const database = givenDatabase(openDataSource, { each: true });
  let source: DataSource;
  let handlers: EventHandlers;
  let personId: string;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));

  const deliverBy = (mailer: Mailer) =>
    new DeliverNotice(source, clock, readConfig({ DATABASE_URL: database.runtimeUrl }), handlers, mailer);
  const mails = () => source.manager.find(DemoMailEntity, {});
  const notice = (id: string) => ({
    personId: id,
    template: 'proposal_decided' as const,
    params: {
      title: 'Des bancs à l’ombre',
      number: '12',
      decision: 'admissible',
      reason: 'Rien ne s’y oppose.',
      path: '/budgets/cahors-2027/projets/12',
    },
  });

  beforeEach(async () => {
    source = database.source;
    handlers = new EventHandlers(source, clock);
    const person = { displayName: 'Zoé', email: 'zoe@exemple.fr', language: 'fr' };
    personId = (await source.manager.save(source.manager.create(PersonEntity, person))).id;
  });

  it('goes with the transaction of what happened, or not at all', async () => {
    const notices = new Notices(new Outbox(clock, new Jobs()));
    const lost = source.transaction(async (manager) => {
      await notices.queue(manager, notice(personId));
      throw new Error('the decision failed');
    });
    await expect(lost).rejects.toThrow('the decision failed');
    expect(await source.manager.countBy(OutboxEventEntity, {})).toBe(0);
    await source.transaction((manager) => notices.queue(manager, notice(personId)));
    const [event] = await source.manager.findBy(OutboxEventEntity, {});
    expect(event?.name).toBe('notifications.notice');
    deliverBy(new DemoMailbox(source)).onModuleInit();
    await handlers.tell(event?.id ?? '');
    expect(await mails()).toMatchObject([{ recipient: 'zoe@exemple.fr' }]);
  });

  it('writes in the language of the person, with the reason and an address', async () => {
    await deliverBy(new DemoMailbox(source)).deliver(notice(personId), randomUUID());
    const [mail] = await mails();
    expect(mail?.subject).toBe('Réponse à votre proposition «\u00a0Des bancs à l’ombre\u00a0»');
    expect(mail?.text).toContain('Bonjour Zoé,');
    expect(mail?.text).toContain('est recevable.');
    expect(mail?.text).toContain('Rien ne s’y oppose.');
    expect(mail?.text).toContain('http://localhost:3000/budgets/cahors-2027/projets/12');
  });

  it('two at once: the same event told six times sends one mail', async () => {
    const eventId = randomUUID();
    const desk = deliverBy(new DemoMailbox(source));
    await Promise.all(Array.from({ length: 6 }, () => desk.deliver(notice(personId), eventId)));
    expect(await mails()).toHaveLength(1);
    expect(await source.manager.countBy(DeliveredNoticeEntity, {})).toBe(1);
  });

  it('tries again after a mail server that was down', async () => {
    const eventId = randomUUID();
    const down = new SmtpMailer(DOWN, 'parvis@exemple.fr');
    await expect(deliverBy(down).deliver(notice(personId), eventId)).rejects.toThrow('ECONNREFUSED');
    expect(await source.manager.countBy(DeliveredNoticeEntity, {})).toBe(0);
    await deliverBy(new DemoMailbox(source)).deliver(notice(personId), eventId);
    expect(await mails()).toHaveLength(1);
  });

  it('writes to nobody without an address, nor to somebody who left', async () => {
    const paper = await source.manager.save(source.manager.create(PersonEntity, { displayName: 'Paul' }));
    const desk = deliverBy(new DemoMailbox(source));
    await desk.deliver(notice(paper.id), randomUUID());
    await desk.deliver(notice(randomUUID()), randomUUID());
    expect(await mails()).toEqual([]);
  });
});
