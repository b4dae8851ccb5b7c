import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import { OutboxEventEntity } from '../../../platform/events/outbox-event.entity';
import type { ThingRef } from '../follow/followables.service';
import { MessageDesk } from '../testing/message-desk';
import type { Tiding } from '../tidings.service';

describe('telling those who follow', () => {
  const database = givenDatabase(openDataSource, { each: true });
  let desk: MessageDesk;
  let edition: ThingRef;
  let proposal: ThingRef;
  beforeEach(() => {
    desk = new MessageDesk(database.source);
    edition = desk.aThing({ kind: 'edition', id: randomUUID() }, 'Budget 2027');
    proposal = desk.aThing(
      { kind: 'proposal', id: randomUUID() },
      'Des bancs à l’ombre',
      '/budgets/a/projets/1',
    );
  });

  const decided = (given: Partial<Tiding> = {}): Tiding => ({
    followed: [proposal, edition],
    about: proposal,
    template: 'followed_proposal_decided',
    params: { number: '1', decision: 'admissible' },
    ...given,
  });
  const say = (tiding: Tiding) => desk.source.transaction((manager) => desk.tidings.say(manager, tiding));

  it('goes with the transaction of what happened, or not at all', async () => {
    const lost = desk.source.transaction(async (manager) => {
      await desk.tidings.say(manager, decided());
      throw new Error('the decision failed');
    });
    await expect(lost).rejects.toThrow('the decision failed');
    expect(await desk.source.manager.countBy(OutboxEventEntity, {})).toBe(0);
  });

  it('one message for a person, however many of the things she follows, at the soonest cadence', async () => {
    const [zoe, sam, ana] = [await desk.someone(), await desk.someone(), await desk.someone()];
    await desk.follow(zoe.id, edition, 'weekly');
    const soonest = await desk.follow(zoe.id, proposal, 'instant');
    await desk.follow(sam.id, edition, 'daily');
    await say(decided());
    await desk.tellAll();
    expect(await desk.messages(zoe.id)).toMatchObject([{ cadence: 'instant', followId: soonest.id }]);
    expect(await desk.messages(sam.id)).toMatchObject([{ cadence: 'daily', mailedAt: null }]);
    expect(await desk.messages(ana.id)).toEqual([]);
    expect(await desk.queued()).toEqual([(await desk.messages(zoe.id))[0]?.id]);
  });

  it('the author is told in words of her own, once, and only by mail when she follows', async () => {
    const [author, other] = [await desk.someone(), await desk.someone()];
    await desk.follow(author.id, proposal);
    await desk.follow(other.id, proposal);
    const to = {
      personId: author.id,
      template: 'proposal_decided' as const,
      params: { title: 'T', path: '/x' },
    };
    await say(decided({ to }));
    await desk.tellAll();
    expect(await desk.messages(author.id)).toMatchObject([
      { template: 'proposal_decided', cadence: 'instant' },
    ]);
    expect(await desk.messages(other.id)).toMatchObject([{ template: 'followed_proposal_decided' }]);
    await desk.source.query('DELETE FROM follow WHERE person_id = $1', [author.id]);
    await say(decided({ to }));
    await desk.tellAll();
    expect((await desk.messages(author.id)).map(({ cadence }) => cadence)).toEqual(['instant', 'none']);
  });

  it('whoever did it is not told', async () => {
    const facilitator = await desk.someone();
    await desk.follow(facilitator.id, edition);
    await say(decided({ except: [facilitator.id] }));
    await desk.tellAll();
    expect(await desk.messages(facilitator.id)).toEqual([]);
  });

  it('two at once: the same event spread six times is one message and one mail', async () => {
    const zoe = await desk.someone();
    await desk.follow(zoe.id, proposal);
    const eventId = randomUUID();
    await Promise.all(Array.from({ length: 6 }, () => desk.spreading.spread(decided(), eventId)));
    expect(await desk.messages(zoe.id)).toHaveLength(1);
    expect(await desk.queued()).toHaveLength(1);
  });

  it('two at once: who follows twice follows once', async () => {
    const zoe = await desk.someone();
    await Promise.all(
      Array.from({ length: 6 }, () => desk.tidings.followOwn(desk.source.manager, zoe.id, proposal)),
    );
    await expect(desk.follow(zoe.id, proposal)).rejects.toThrow('follow_once');
  });

  it('nobody is told who left meanwhile', async () => {
    const notice = { personId: randomUUID(), template: 'proposal_received' as const, params: {} };
    await desk.spreading.tell(notice, randomUUID());
    expect(await desk.queued()).toEqual([]);
  });
});
