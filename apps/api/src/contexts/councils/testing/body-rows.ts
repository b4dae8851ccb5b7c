import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { BodyDocumentEntity } from '../tables/body-document.entity';
import { BodyEntity } from '../tables/body.entity';
import { CollegeEntity } from '../tables/college.entity';
import { MembershipEntity } from '../tables/membership.entity';

/** A body of two colleges. */
export async function aBody(manager: EntityManager, wanted: Partial<BodyEntity> = {}): Promise<BodyEntity> {
  const mark = randomUUID().slice(0, 8);
  const body = await manager.save(
    manager.create(BodyEntity, {
      slug: `conseil-${mark}`,
      name: `Conseil ${mark}`,
      kind: 'citizen_council',
      territory: 'Terre-Rouge',
      foundedAt: new Date(),
      ...wanted,
    }),
  );
  await aCollege(manager, body.id, { key: 'residents', name: 'Habitants', leastShare: 50, parityGap: 0 });
  await aCollege(manager, body.id, { key: 'local_actors', name: 'Acteurs locaux', position: 1 });
  return body;
}

export const aCollege = (
  manager: EntityManager,
  bodyId: string,
  wanted: Partial<CollegeEntity> = {},
): Promise<CollegeEntity> =>
  manager.save(
    manager.create(CollegeEntity, {
      ...{
        bodyId,
        key: randomUUID(),
        name: 'Membres',
        position: 0,
        seats: 10,
        leastShare: null,
        parityGap: null,
      },
      ...wanted,
    }),
  );

/** Somebody in office in the first college, unless something else is wanted. */
export async function aMembership(
  manager: EntityManager,
  bodyId: string,
  wanted: Partial<MembershipEntity> = {},
): Promise<MembershipEntity> {
  const [college] = await manager.find(CollegeEntity, {
    where: { bodyId },
    order: { position: 'ASC' },
    take: 1,
  });
  const position = await manager.countBy(MembershipEntity, { bodyId });
  return manager.save(
    manager.create(MembershipEntity, {
      ...{ bodyId, collegeId: college?.id, name: 'Fictional Member', state: 'active' as const, position },
      ...{ designation: 'draw' as const, addedAt: new Date() },
      ...wanted,
    }),
  );
}

export const aBodyDocument = (
  manager: EntityManager,
  bodyId: string,
  wanted: Partial<BodyDocumentEntity> = {},
): Promise<BodyDocumentEntity> =>
  manager.save(
    manager.create(BodyDocumentEntity, {
      ...{ bodyId, kind: 'charter' as const, version: 1, datedOn: '2027-01-04', text: 'Une charte.' },
      ...{ addedAt: new Date(), submissionKey: randomUUID() },
      ...wanted,
    }),
  );
