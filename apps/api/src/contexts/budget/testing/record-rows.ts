import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { BallotProjectEntity } from '../tables/ballot-project.entity';
import { CountRunEntity } from '../tables/count-run.entity';
import { EditionRecordEntity } from '../tables/edition-record.entity';
import type { EditionEntity } from '../tables/edition.entity';

export interface PaperLine {
  id: string;
  costEuros: number;
  proposalId?: string;
}

/** The `.pb` text of an approval vote: one ballot a line, as « 1,2 ». */
export function pabulibText(budget: number, lines: readonly PaperLine[], ballots: readonly string[]): string {
  const head = `META\nkey;value\nnum_projects;${lines.length}\nnum_votes;${ballots.length}\nbudget;${budget}\nvote_type;approval`;
  const projects = lines.map(({ id, costEuros }) => `${id};${costEuros}`).join('\n');
  const votes = ballots.map((choices, index) => `${index + 1};${choices}`).join('\n');
  return `${head}\nPROJECTS\nproject_id;cost\n${projects}\nVOTES\nvoter_id;vote\n${votes}\n`;
}

/** Writes what closing leaves: the ballot paper, the record, and a count that waits. */
export async function aClosedVote(
  manager: EntityManager,
  edition: EditionEntity,
  lines: readonly PaperLine[],
  text: string,
): Promise<void> {
  const editionId = edition.id;
  await manager.insert(
    BallotProjectEntity,
    lines.map(({ id, costEuros, proposalId = null }, position) => ({
      editionId,
      projectId: id,
      position,
      proposalId,
      title: `Projet ${id}`,
      costCents: costEuros * 100,
    })),
  );
  await manager.insert(EditionRecordEntity, {
    editionId,
    pabulib: gzipSync(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    ballots: text.slice(text.indexOf('voter_id;vote\n')).trimEnd().split('\n').length - 1,
    createdAt: edition.createdAt,
  });
  await manager.insert(CountRunEntity, { editionId, state: 'waiting' });
}
