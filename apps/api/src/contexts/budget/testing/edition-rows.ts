import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NeighbourhoodEntity } from '../../territory';
import { EditionPhaseEntity } from '../tables/edition-phase.entity';
import { EditionEntity } from '../tables/edition.entity';

const DAY = 86_400_000;

/** Days from `now` at which each phase begins and ends. */
export type Calendar = Partial<Record<EditionPhaseEntity['phase'], readonly [number, number | null]>>;

/** Ideas since yesterday, for a month. */
export const IDEAS_OPEN: Calendar = {
  ideas: [-1, 30],
  review: [30, 60],
  vote: [60, 80],
  results: [80, null],
};
export const IN_REVIEW: Calendar = {
  ideas: [-30, -1],
  review: [-1, 30],
  vote: [30, 50],
  results: [50, null],
};
export const IN_VOTE: Calendar = {
  ideas: [-60, -30],
  review: [-30, -1],
  vote: [-1, 20],
  results: [20, null],
};

/** Writes an edition and its calendar; anything not said is a sensible edition of 150,000 euros. */
export async function anEdition(
  manager: EntityManager,
  now: Date,
  calendar: Calendar,
  given: Partial<EditionEntity> = {},
): Promise<EditionEntity> {
  const edition = await manager.save(
    manager.create(EditionEntity, {
      slug: `edition-${randomUUID().slice(0, 8)}`,
      name: 'Budget participatif',
      envelopeCents: 15_000_000,
      maxChoices: 5,
      costCapCents: 5_000_000,
      countingRule: {
        rule: 'mes',
        satisfaction: 'cost',
        completion: 'add1',
        tieBreak: 'lexico',
        overflow: 'skip',
      },
      criteria: ['town_competence', 'general_interest', 'precise_enough'],
      createdAt: now,
      ...given,
    }),
  );
  const at = (days: number | null) => (days === null ? null : new Date(now.getTime() + days * DAY));
  await manager.insert(
    EditionPhaseEntity,
    Object.entries(calendar).map(([phase, [from, to]]) => ({
      editionId: edition.id,
      phase: phase as EditionPhaseEntity['phase'],
      startsAt: at(from) as Date,
      endsAt: at(to),
    })),
  );
  return edition;
}

/** Two neighbourhoods of Cahors and one of the town beside it, written once a database. */
export async function someNeighbourhoods(manager: EntityManager): Promise<void> {
  await manager.upsert(
    NeighbourhoodEntity,
    [
      { slug: 'north', name: 'Nord', municipality: 'Cahors', mapX: 300, mapY: 120, position: 1 },
      { slug: 'south', name: 'Sud', municipality: 'Cahors', mapX: 300, mapY: 480, position: 2 },
      { slug: 'beside', name: 'À côté', municipality: 'Pradines', mapX: 40, mapY: 80, position: 3 },
    ],
    ['slug'],
  );
}
