import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { bodySpace } from '../../contexts/councils';
import { firstColleges } from '../../contexts/councils/found-body/first-colleges';
import { BodyDocumentEntity } from '../../contexts/councils/tables/body-document.entity';
import { BodyEntity } from '../../contexts/councils/tables/body.entity';
import { CollegeEntity } from '../../contexts/councils/tables/college.entity';
import { MembershipStepEntity } from '../../contexts/councils/tables/membership-step.entity';
import { MembershipEntity } from '../../contexts/councils/tables/membership.entity';
import { PersonEntity, RoleGrantEntity } from '../../contexts/identity';
import { townDay } from '../../platform/clock/town-day';
import { type DemoBody, demoCouncils, type DemoMember } from './demo-councils';
import { atHour } from '../seed-rows';
import { seedOpinions } from './seed-opinions';

/** Mandates of three years, of which the recognition was some months ago. */
const RECOGNISED = -230;
const MANDATE_DAYS = 3 * 365;

/** The councils of the demonstration, and the fictional people who run them. */
export async function seedCouncils(manager: EntityManager, today: Date): Promise<void> {
  const keeper = await manager.findOneByOrFail(PersonEntity, { email: 'conseils@demo.example' });
  const second = await manager.findOneByOrFail(PersonEntity, { email: 'conseils-2@demo.example' });
  for (const demo of demoCouncils()) {
    const { members, documents, ...body } = demo;
    const row = { ...body, foundedAt: atHour(today, -1400, 9), foundedBy: null };
    const { id } = await manager.save(manager.create(BodyEntity, row));
    await manager.insert(CollegeEntity, firstColleges(id, body.kind));
    await seedMembers(manager, id, members, today);
    await seedDocuments(manager, id, documents, today);
    if (body.kind === 'citizen_council') await seedOpinions(manager, { id, slug: body.slug }, today);
    // Two of them for the residents' council: slips are counted by two people.
    const keepers = body.kind === 'citizen_council' ? [keeper, second] : [keeper];
    const grant = {
      role: 'body_facilitator' as const,
      space: bodySpace(id),
      since: atHour(today, -1400, 10),
    };
    await manager.insert(
      RoleGrantEntity,
      keepers.map(({ id: personId }) => ({ ...grant, personId })),
    );
  }
}

async function seedMembers(
  manager: EntityManager,
  bodyId: string,
  members: readonly DemoMember[],
  today: Date,
): Promise<void> {
  const colleges = await manager.findBy(CollegeEntity, { bodyId });
  const at = atHour(today, RECOGNISED, 14);
  const rows = members.map(({ college, ...member }, position) => ({
    ...member,
    id: randomUUID(),
    bodyId,
    collegeId: colleges.find(({ key }) => key === college)?.id ?? '',
    position,
    state: member.reserveRank === null ? ('active' as const) : ('accepted' as const),
    answeredBy: 'paper' as const,
    mandateStart: member.reserveRank === null ? townDay(at) : null,
    mandateEnd: member.reserveRank === null ? townDay(atHour(today, RECOGNISED + MANDATE_DAYS, 12)) : null,
    addedAt: atHour(today, RECOGNISED - 40, 10),
  }));
  await manager.insert(MembershipEntity, rows);
  await manager.insert(
    MembershipStepEntity,
    rows.map(({ id, state }) => ({ membershipId: id, fromState: null, toState: state, at })),
  );
}

async function seedDocuments(
  manager: EntityManager,
  bodyId: string,
  documents: DemoBody['documents'],
  today: Date,
): Promise<void> {
  await manager.insert(
    BodyDocumentEntity,
    documents.map(({ daysAgo, ...document }) => ({
      ...document,
      bodyId,
      datedOn: townDay(atHour(today, -daysAgo, 12)),
      addedAt: atHour(today, -daysAgo, 15),
      submissionKey: randomUUID(),
    })),
  );
}
