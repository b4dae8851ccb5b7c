import { ok, refuse, type Result } from '@parvis/kernel';
import { canonicalDecimal } from './decimal';
import { givesPoints, type PabulibBallot, type PabulibProject, type VoteType } from './election';
import { problem, type PabulibProblem } from './problems';
import type { PabulibRow } from './records';
import { fieldTooMany, valueOf, type Section } from './sections';

/** Reads the VOTES section. An empty ballot is a ballot: whoever came counts in the number of voters. */
export function parseBallots(
  section: Section,
  voteType: VoteType,
  projects: readonly PabulibProject[],
): Result<PabulibBallot[], PabulibProblem> {
  const reader = readerOf(section, voteType, projects);
  if (!reader.ok) return reader;
  const voters = new Set<string>();
  const ballots: PabulibBallot[] = [];
  for (const row of section.rows) {
    const extra = fieldTooMany(row, section.columns);
    if (extra !== undefined) return refuse(problem('too_many_fields', row.line, 'VOTES', extra));
    const ballot = readBallot(row, reader.value);
    if (!ballot.ok) return ballot;
    const { voter } = ballot.value;
    if (voter === '') return refuse(problem('missing_voter', row.line, 'voter_id'));
    if (voters.has(voter)) return refuse(problem('repeated_voter', row.line, 'voter_id', voter));
    voters.add(voter);
    ballots.push(ballot.value);
  }
  return ok(ballots);
}

interface BallotReader {
  readonly voteType: VoteType;
  /** Known ids; the map hands back one string per project, whatever the number of ballots. */
  readonly ids: ReadonlyMap<string, string>;
  readonly voterAt: number;
  readonly voteAt: number;
  readonly pointsAt: number;
  readonly extraAt: readonly number[];
}

function readerOf(
  { columns, line }: Section,
  voteType: VoteType,
  projects: readonly PabulibProject[],
): Result<BallotReader, PabulibProblem> {
  const [voterAt, voteAt, pointsAt] = ['voter_id', 'vote', 'points'].map((name) => columns.indexOf(name));
  if (givesPoints(voteType) && pointsAt === -1) return refuse(problem('missing_column', line + 1, 'points'));
  return ok({
    voteType,
    ids: new Map(projects.map(({ id }) => [id, id])),
    voterAt: voterAt ?? -1,
    voteAt: voteAt ?? -1,
    pointsAt: pointsAt ?? -1,
    extraAt: columns.flatMap((_, i) => (i === voterAt || i === voteAt || i === pointsAt ? [] : [i])),
  });
}

function readBallot(
  { line, fields }: PabulibRow,
  reader: BallotReader,
): Result<PabulibBallot, PabulibProblem> {
  const choices: string[] = [];
  for (const written of listOf(fields[reader.voteAt], reader.ids)) {
    const id = reader.ids.get(written);
    if (id === undefined) return refuse(problem('unknown_project', line, 'vote', written));
    choices.push(id);
  }
  if (reader.voteType === 'choose-1' && new Set(choices).size > 1) {
    return refuse(problem('too_many', line, 'vote', String(choices.length), 1));
  }
  const voter = fields[reader.voterAt] ?? '';
  const extra = reader.extraAt.map((at) => valueOf(fields[at]));
  if (!givesPoints(reader.voteType)) return ok({ voter, choices, extra });

  const cell = fields[reader.pointsAt] ?? '';
  const points = listOf(cell).map(canonicalDecimal);
  const negativeAllowed = reader.voteType === 'scoring';
  const good = points.filter((p): p is string => p !== null && (negativeAllowed || !p.startsWith('-')));
  if (good.length !== choices.length || points.length !== choices.length) {
    return refuse(problem('bad_points', line, 'points', cell, choices.length));
  }
  return ok({ voter, choices, points: good, extra });
}

function listOf(cell = '', ids?: ReadonlyMap<string, string>): string[] {
  // A project may well be called "none": then the word is its id.
  const text = ids?.has(cell) ? cell : valueOf(cell);
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}
