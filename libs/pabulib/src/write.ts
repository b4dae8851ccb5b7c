import { invariant } from '@parvis/kernel';
import { givesPoints, type PabulibElection } from './election';

/**
 * The `.pb` text of an election: UTF-8, no byte order mark, line feeds. Reading it back gives an equal election
 * (values are trimmed on reading, and "None" reads as no value). `num_projects`, `num_votes`, `budget` and
 * `vote_type` are written from the election itself, whatever `meta` says.
 */
export function writePabulib(election: PabulibElection): string {
  const lines = ['META', 'key;value'];
  for (const [key, value] of Object.entries(metaOf(election))) lines.push(row([key, value]));
  lines.push('PROJECTS', row(['project_id', 'cost', ...election.projectColumns]));
  for (const { id, cost, columns } of election.projects) {
    invariant(id !== '' && !id.includes(','), `an id that a ballot cannot name: "${id}"`);
    lines.push(row([id, cost, ...election.projectColumns.map((column) => columns[column] ?? '')]));
  }
  const points = givesPoints(election.voteType);
  lines.push('VOTES', row(['voter_id', 'vote', ...(points ? ['points'] : []), ...election.voteColumns]));
  for (const ballot of election.ballots) {
    const given = points ? [(ballot.points ?? []).join(',')] : [];
    lines.push(row([ballot.voter, ballot.choices.join(','), ...given, ...ballot.extra]));
  }
  return `${lines.join('\n')}\n`;
}

function metaOf(election: PabulibElection): Record<string, string> {
  return {
    ...election.meta,
    ...('instance' in election.meta || election.instance ? { instance: election.instance } : {}),
    num_projects: String(election.projects.length),
    num_votes: String(election.ballots.length),
    budget: election.budget,
    vote_type: election.voteType,
  };
}

const row = (fields: readonly string[]): string => fields.map(quoted).join(';');

const quoted = (field: string): string =>
  /[;"\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
