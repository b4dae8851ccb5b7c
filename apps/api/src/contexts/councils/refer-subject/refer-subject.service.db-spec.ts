import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { openDataSource } from '../../../platform/database/data-source';
import { ReferralEntity } from '../referrals/tables/referral.entity';
import { OpinionBench, REASON, TEXT } from '../testing/opinion-desk';

const database = givenDatabase(openDataSource);
const open = () => OpinionBench.of(database.source);
const administrator = aViewer('administrator');

const ask = (desk: OpinionBench, submissionKey: string = randomUUID()) =>
  desk.referring.refer(
    {
      ...{ body: desk.body.slug, office: 'Ville, urbanisme', subject: 'Un plan', text: REASON },
      ...{ dueOn: '2027-04-09', submissionKey },
    },
    administrator,
  );
const idOf = (answer: Awaited<ReturnType<typeof ask>>) => ('id' in answer ? answer.id : '');
const stateOf = async (desk: OpinionBench) => {
  const lists = await desk.seeing.of(desk.body.slug, null);
  return lists?.asked.map(({ state, opinionNumber, lateDays }) => [state, opinionNumber, lateDays]);
};

describe('a referral', () => {
  it('is answered by the opinion linked to it, once adopted', async () => {
    const desk = await open();
    const referralId = idOf(await ask(desk));
    const words = { body: desk.body.slug, title: 'Le plan', text: TEXT };
    const draft = await desk.writing.start({ ...words, referralId, submissionKey: randomUUID() }, desk.member);
    expect(await stateOf(desk)).toEqual([['open', null, 0]]);
    await desk.adopt('opinionId' in draft ? draft.opinionId : '');
    expect(await stateOf(desk)).toEqual([['answered', 1, 0]]);
  });

  it('is late by the calendar while nothing answers it', async () => {
    const desk = await open();
    await ask(desk);
    desk.clock.set(new Date('2027-04-12T10:00:00Z'));
    expect(await stateOf(desk)).toEqual([['open', null, 3]]);
  });

  it('two at once: declined and answered, one of the two counts', async () => {
    for (let round = 0; round < 5; round++) {
      const desk = await open();
      const referralId = idOf(await ask(desk));
      const words = { body: desk.body.slug, title: 'Le plan', text: TEXT, referralId };
      const decline = { body: desk.body.slug, referralId, reason: REASON };
      const [started, declined] = await Promise.allSettled([
        desk.writing.start({ ...words, submissionKey: randomUUID() }, desk.member),
        desk.referring.decline(decline, desk.keeper),
      ]);
      const refused = declined.status === 'fulfilled' && 'code' in declined.value;
      expect([started.status, refused]).toEqual(
        started.status === 'fulfilled' ? ['fulfilled', true] : ['rejected', false],
      );
    }
  });

  it('two at once: two take two numbers, and one sent twice is one', async () => {
    const desk = await open();
    const key = randomUUID();
    await Promise.all([ask(desk), ask(desk, key), ask(desk, key)]);
    const rows = await database.source.manager.findBy(ReferralEntity, { bodyId: desk.body.id });
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2]);
  });

  it('is declined by the body alone, and never without a reason', async () => {
    const desk = await open();
    const referralId = idOf(await ask(desk));
    const decline = { body: desk.body.slug, referralId, reason: REASON };
    await expect(desk.referring.decline(decline, administrator)).rejects.toThrow('Not found');
    expect(desk.attempts).toMatchObject([{ permission: 'councils.opine' }]);
    expect(await desk.referring.decline({ ...decline, reason: 'Non.' }, desk.keeper)).toMatchObject({
      faults: [{ field: 'reason', rule: 'too_short' }],
    });
    expect(await desk.referring.decline(decline, desk.keeper)).toMatchObject({ number: 1 });
    expect(await stateOf(desk)).toEqual([['declined', null, 0]]);
  });
});
