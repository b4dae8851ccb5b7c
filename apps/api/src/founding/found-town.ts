import type { DataSource, EntityManager } from 'typeorm';
import { AuditTrail } from '../contexts/audit';
import { EditionPhaseEntity } from '../contexts/budget/tables/edition-phase.entity';
import { EditionEntity } from '../contexts/budget/tables/edition.entity';
import { PersonEntity } from '../contexts/identity';
import { NeighbourhoodEntity } from '../contexts/territory';
import type { Clock } from '../platform/clock/clock';
import type { TownFile } from './town-file';

export interface Founded {
  neighbourhoods: number;
  staff: number;
  editions: number;
}

/**
 * Writes what a town file says and the database does not have yet. Run again, it adds what is new and changes
 * nothing that is there: rules are changed by people, under their name, not by a file.
 */
export function foundTown(source: DataSource, town: TownFile, clock: Clock): Promise<Founded> {
  const audit = new AuditTrail(clock);
  return source.transaction(async (manager) => {
    const founded = {
      neighbourhoods: await addNeighbourhoods(manager, town),
      staff: 0,
      editions: 0,
    };
    for (const member of town.staff) {
      if (!(await addMember(manager, member, audit))) continue;
      founded.staff += 1;
    }
    for (const edition of town.editions) {
      if (!(await addEdition(manager, edition, audit, clock.now()))) continue;
      founded.editions += 1;
    }
    return founded;
  });
}

async function addNeighbourhoods(manager: EntityManager, { neighbourhoods }: TownFile): Promise<number> {
  const known = new Set((await manager.find(NeighbourhoodEntity)).map(({ slug }) => slug));
  const added = neighbourhoods.filter(({ slug }) => !known.has(slug));
  const rows = added.map((place, index) => ({ ...place, position: known.size + index }));
  if (rows.length > 0) await manager.insert(NeighbourhoodEntity, rows);
  return rows.length;
}

async function addMember(
  manager: EntityManager,
  member: TownFile['staff'][number],
  audit: AuditTrail,
): Promise<boolean> {
  const { email, displayName, role } = member;
  if (await manager.existsBy(PersonEntity, { email, role })) return false;
  const person = await manager.save(
    manager.create(PersonEntity, { email, displayName, role, language: 'fr' }),
  );
  await audit.record(manager, {
    verb: 'identity.appointed_by_operator',
    actorId: null,
    subject: { type: 'person', id: person.id },
    after: { role },
  });
  return true;
}

async function addEdition(
  manager: EntityManager,
  { phases, ...rest }: TownFile['editions'][number],
  audit: AuditTrail,
  now: Date,
): Promise<boolean> {
  if (await manager.existsBy(EditionEntity, { slug: rest.slug })) return false;
  const edition = await manager.save(manager.create(EditionEntity, { ...rest, createdAt: now }));
  const { ideas, review, vote, results } = phases;
  await manager.insert(EditionPhaseEntity, [
    { editionId: edition.id, phase: 'ideas', startsAt: ideas, endsAt: review },
    { editionId: edition.id, phase: 'review', startsAt: review, endsAt: vote },
    { editionId: edition.id, phase: 'vote', startsAt: vote, endsAt: results },
    { editionId: edition.id, phase: 'results', startsAt: results, endsAt: null },
  ]);
  await audit.record(manager, {
    verb: 'budget.edition_founded',
    actorId: null,
    subject: { type: 'edition', id: edition.id },
  });
  return true;
}
