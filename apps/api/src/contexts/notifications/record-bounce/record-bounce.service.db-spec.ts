import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import type { PersonEntity } from '../../identity';
import { aReport } from '../testing/a-report';
import { MessageDesk } from '../testing/message-desk';
import { RecordBounce } from './record-bounce.service';

describe('a report of what could not be delivered, recorded', () => {
  const database = givenDatabase(openDataSource, { each: true });
  let desk: MessageDesk;
  let bounces: RecordBounce;
  let zoe: PersonEntity;
  let id: string;
  beforeEach(async () => {
    desk = new MessageDesk(database.source);
    bounces = new RecordBounce(desk.source, desk.failing);
    zoe = await desk.someone({ email: 'zoe@exemple.fr' });
    await received();
    id = `message-${(await desk.messages(zoe.id))[0]?.id}@exemple.fr`;
  });

  const received = async () => {
    const notice = {
      personId: zoe.id,
      template: 'proposal_received' as const,
      params: { title: 'T', path: '/x' },
    };
    await desk.source.transaction((manager) => desk.notices.queue(manager, notice));
    await desk.tellAll();
    await desk.deliverAll();
  };
  const failing = () => desk.failing.of(desk.source.manager, 'zoe@exemple.fr');

  it('stops the mails to an address that is no mailbox; the person reads why here', async () => {
    expect(await bounces.record(aReport({ id, to: 'Zoe@Exemple.fr' }))).toEqual({
      outcome: 'recorded',
      status: '5.1.1',
      stopped: true,
    });
    expect((await desk.messages(zoe.id)).at(-1)).toMatchObject({
      template: 'address_failing',
      params: { recipient: 'zoe@exemple.fr', code: '5.1.1' },
    });
    const before = (await desk.mails()).length;
    await received();
    expect(await desk.mails()).toHaveLength(before);
  });

  it('handed over twice, or twice at once, it is one failure', async () => {
    const report = aReport({ id, status: '5.2.2' });
    await Promise.all([1, 2, 3, 4].map(() => bounces.record(report)));
    expect(await failing()).toMatchObject({ days: 1, code: '5.2.2', stopped: false });
    for (const day of ['10', '11']) {
      desk.clock.set(new Date(`2027-03-${day}T10:00:00Z`));
      await bounces.record(report);
    }
    expect(await failing()).toMatchObject({ days: 3, stopped: true });
  });

  it('of a mail that did not leave from here, or to somebody else, it stops nothing: anybody may write one', async () => {
    for (const report of [
      aReport({ id: `message-${randomUUID()}@exemple.fr` }),
      aReport({ id: 'message-1@exemple.fr' }),
      aReport({ id: `person-${zoe.id}@exemple.fr` }),
      aReport({ id, to: 'sam@exemple.fr' }),
    ])
      expect(await bounces.record(report)).toEqual({ outcome: 'not_ours' });
    expect(await bounces.record(aReport({ id, status: '4.2.2' }))).toEqual({ outcome: 'nothing_failed' });
    expect(await failing()).toBeNull();
  });

  it('of an address that she left meanwhile it says nothing of the new one', async () => {
    await desk.source.query(`UPDATE person SET email = 'new@exemple.fr' WHERE id = $1`, [zoe.id]);
    expect(await bounces.record(aReport({ id }))).toEqual({ outcome: 'not_ours' });
  });
});
