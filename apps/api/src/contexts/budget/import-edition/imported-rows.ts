import type { EntityManager } from 'typeorm';
import { cleanLine } from '../../../platform/text/clean-text';
import { BallotProjectEntity } from '../tables/ballot-project.entity';
import { EditionPhaseEntity } from '../tables/edition-phase.entity';
import { EditionRecordEntity } from '../tables/edition-record.entity';
import type { EditionEntity } from '../tables/edition.entity';
import type { ReadElection } from '../work-in-thread/read-upload';
import { spanOf } from './dates';
import { currencyOf } from './summary';
import type { KeptUpload } from './uploads.store';

/** Rows a statement: PostgreSQL takes 65,535 parameters at most. */
const ROWS_A_STATEMENT = 2000;

/** The edition as the file tells it; the caller adds name, address, rule and key. */
export function editionRow(election: ReadElection, now: Date): Partial<EditionEntity> {
  const { begin, end } = spanOf(election.meta, now);
  const said = (key: string): string => election.meta[key] ?? '';
  const longest = Number(said('max_length'));
  return {
    origin: 'imported',
    envelopeCents: election.budgetCents,
    currency: currencyOf(election),
    maxChoices:
      Number.isSafeInteger(longest) && longest > 0 ? Math.min(longest, 1e6) : election.projects.length,
    costCapCents: null,
    minimumAge: 0,
    criteria: [],
    openedAt: begin,
    closedAt: end,
    sourceNote: [said('description'), said('unit'), said('country'), said('instance')]
      .map(cleanLine)
      .filter(Boolean)
      .join(', '),
    createdAt: now,
  };
}

/** The calendar and the ballot paper. */
export async function writePaper(
  manager: EntityManager,
  edition: EditionEntity,
  election: ReadElection,
): Promise<void> {
  const { begin, end } = spanOf(election.meta, edition.createdAt);
  const editionId = edition.id;
  await manager.insert(EditionPhaseEntity, [
    { editionId, phase: 'vote', startsAt: begin, endsAt: end },
    { editionId, phase: 'results', startsAt: end, endsAt: null },
  ]);
  const lines = election.projects.map(({ id, title, costCents }, position) => ({
    editionId,
    projectId: id,
    position,
    title,
    costCents,
  }));
  for (let from = 0; from < lines.length; from += ROWS_A_STATEMENT)
    await manager.insert(BallotProjectEntity, lines.slice(from, from + ROWS_A_STATEMENT));
}

export async function writeRecord(
  manager: EntityManager,
  editionId: string,
  { election, pabulib }: KeptUpload,
  now: Date,
): Promise<void> {
  await manager.insert(EditionRecordEntity, {
    editionId,
    pabulib,
    sha256: election.sha256,
    ballots: election.ballots,
    createdAt: now,
  });
}
