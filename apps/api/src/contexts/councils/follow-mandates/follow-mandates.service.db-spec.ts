import { givenDatabase } from '@parvis/testing';
import { AuditTrail } from '../../audit';
import { RoleGrantEntity } from '../../identity';
import { PersonEntity } from '../../identity';
import { BodyKeepers } from '../bodies/body-keepers.service';
import { Notices } from '../../notifications';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import { bodySpace } from '../bodies/body-spaces.service';
import { Mandates } from '../mandates/mandates.service';
import { MembershipEntity } from '../tables/membership.entity';
import { aBody, aMembership } from '../testing/body-rows';
import { FollowMandates } from './follow-mandates.service';

const database = givenDatabase(openDataSource);
const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
const erasures = new OwnErasures();

let nightly: FollowMandates;
beforeAll(() => {
  const { source } = database;
  const jobs = new Jobs();
  const mandates = new Mandates(new AuditTrail(clock), clock);
  nightly = new FollowMandates(
    source,
    clock,
    jobs,
    mandates,
    new BodyKeepers(new Notices(new Outbox(clock, jobs))),
    erasures,
  );
  nightly.onModuleInit();
});

const stateOf = async (id: string) =>
  (await database.source.manager.findOneByOrFail(MembershipEntity, { id })).state;
const told = async (): Promise<number> => {
  const [row] = await database.source.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM outbox_event WHERE payload::text LIKE '%mandates_end_soon%'`,
  );
  return row?.count ?? 0;
};

describe('mandates and the calendar', () => {
  it('begin and end on their days, and no earlier', async () => {
    const { manager } = database.source;
    const { id: bodyId } = await aBody(manager);
    const mandate = (mandateStart: string, mandateEnd: string, state: 'recognised' | 'active') =>
      aMembership(manager, bodyId, { mandateStart, mandateEnd, state });
    const begins = await mandate('2027-03-09', '2030-03-08', 'recognised');
    const waits = await mandate('2027-03-10', '2030-03-08', 'recognised');
    const over = await mandate('2024-03-09', '2027-03-08', 'active');
    const lastDay = await mandate('2024-03-10', '2027-03-09', 'active');
    await Promise.all([nightly.follow(), nightly.follow()]);
    expect(await Promise.all([begins, waits, over, lastDay].map(({ id }) => stateOf(id)))).toEqual([
      'active',
      'recognised',
      'ended',
      'active',
    ]);
  });

  it('two at once: their facilitators are warned sixty days before, once', async () => {
    const { manager } = database.source;
    const { id: bodyId } = await aBody(manager);
    const keeper = await manager.save(manager.create(PersonEntity, { displayName: 'Fictional Keeper' }));
    const role = { personId: keeper.id, role: 'body_facilitator' as const, since: new Date(0) };
    await manager.insert(RoleGrantEntity, { ...role, space: bodySpace(bodyId) });
    for (const mandateEnd of ['2027-05-01', '2027-05-08', '2027-05-09'])
      await aMembership(manager, bodyId, { mandateStart: '2024-01-01', mandateEnd });
    const before = await told();
    await Promise.all([nightly.follow(), nightly.follow(), nightly.follow()]);
    await nightly.follow();
    expect((await told()) - before).toBe(1);
    clock.set(new Date('2027-03-10T10:00:00Z'));
    await nightly.follow();
    expect((await told()) - before).toBe(2);
  });

  it('free the seat of whoever erases her account', async () => {
    const { manager } = database.source;
    const { id: bodyId } = await aBody(manager);
    const { id: personId } = await manager.save(
      manager.create(PersonEntity, { displayName: 'Fictional Leaver' }),
    );
    const seat = await aMembership(manager, bodyId, { personId, state: 'suspended' });
    const [erasure] = erasures.erasures;
    await database.source.transaction(
      async (each) => void (await erasure?.erase(each, { personId, ownAddress: null })),
    );
    expect(await stateOf(seat.id)).toBe('resigned');
  });
});
