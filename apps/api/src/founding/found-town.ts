import type { DataSource, EntityManager } from 'typeorm';
import { AuditTrail } from '../contexts/audit';
import { EditionPhaseEntity } from '../contexts/budget/tables/edition-phase.entity';
import { EditionEntity } from '../contexts/budget/tables/edition.entity';
import { Grants, PersonEntity, RoleGrantEntity } from '../contexts/identity';
import { NeighbourhoodEntity, TownLookEntity } from '../contexts/territory';
import { townTheme } from '@parvis/town-colours';
import type { Clock } from '../platform/clock/clock';
import type { TownFile } from './town-file';

export interface Founded {
  neighbourhoods: number;
  staff: number;
  editions: number;
  /** Said to the operator when the town's colour could not be kept as it is. */
  colourCorrected?: { asked: string; used: string; sentence: string };
}

/**
 * Writes what a town file says and the database does not have yet. Run again, it adds what is new and changes
 * nothing that is there: rules are changed by people, under their name, not by a file.
 */
export function foundTown(source: DataSource, town: TownFile, clock: Clock): Promise<Founded> {
  const audit = new AuditTrail(clock);
  const grants = new Grants(audit, clock);
  return source.transaction(async (manager) => {
    const founded: Founded = {
      neighbourhoods: await addNeighbourhoods(manager, town),
      staff: 0,
      editions: 0,
    };
    for (const member of town.staff) {
      if (!(await addMember(manager, member, grants))) continue;
      founded.staff += 1;
    }
    for (const edition of town.editions) {
      if (!(await addEdition(manager, edition, audit, clock.now()))) continue;
      founded.editions += 1;
    }
    const { colour } = town;
    if (colour) {
      await setColour(manager, colour, audit);
      const corrected = correctionOf(colour);
      if (corrected) founded.colourCorrected = corrected;
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

/** A look is no rule: the file's colour replaces the one that was there. */
async function setColour(manager: EntityManager, colour: string, audit: AuditTrail): Promise<void> {
  const before = await manager.findOneBy(TownLookEntity, { id: 1 });
  if (before?.colour === colour) return;
  await manager.upsert(TownLookEntity, { id: 1, colour }, ['id']);
  await audit.record(manager, {
    verb: 'territory.colour_set_by_operator',
    actorId: null,
    subject: { type: 'town', id: 'look' },
    ...(before ? { before: { colour: before.colour } } : {}),
    after: { colour },
  });
}

/** What an operator reads when the colour is not legible; undefined when it was kept. */
function correctionOf(colour: string): Founded['colourCorrected'] {
  const theme = townTheme(colour);
  if (!theme?.corrected) return undefined;
  const { asked, light } = theme;
  return {
    asked,
    used: light.town,
    sentence: `${asked} is too light to be read: titles, links and buttons use ${light.town}, darker and of the same hue.`,
  };
}

async function addMember(
  manager: EntityManager,
  member: TownFile['staff'][number],
  grants: Grants,
): Promise<boolean> {
  const { email, displayName, role } = member;
  const held = await manager
    .createQueryBuilder(PersonEntity, 'person')
    .innerJoin(RoleGrantEntity, 'held', 'held.personId = person.id AND held.endedAt IS NULL')
    .where('person.email = :email AND held.role = :role', { email, role })
    .getExists();
  if (held) return false;
  const person = await manager.save(manager.create(PersonEntity, { email, displayName, language: 'fr' }));
  return grants.give(manager, { personId: person.id, role, givenBy: null });
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
