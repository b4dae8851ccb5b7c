import { ok, refuse, type Result } from '@parvis/kernel';
import { canonicalDecimal } from './decimal';
import { isVoteType, type PabulibElection, type PabulibProject, type VoteType } from './election';
import { parseBallots } from './parse-ballots';
import { problem, type PabulibProblem } from './problems';
import { readRecords } from './records';
import { fieldTooMany, splitSections, valueOf, type Section } from './sections';

/**
 * Reads the text of a `.pb` file (see `decodePabulib` for its bytes). Refuses with the first problem met, its
 * line and its field. Strict on what a count rests on (ids, costs, points, announced numbers of rows), easy on
 * the rest: unknown keys and columns are kept, ballots over the town's own limits are left to the town.
 */
export function parsePabulib(text: string): Result<PabulibElection, PabulibProblem> {
  const rows = readRecords(text);
  if (!rows.ok) return rows;
  const sections = splitSections(rows.value);
  if (!sections.ok) return sections;
  const { META, PROJECTS, VOTES } = sections.value;
  const meta = parseMeta(META);
  if (!meta.ok) return meta;
  const projects = parseProjects(PROJECTS);
  if (!projects.ok) return projects;
  const { voteType, budget, values, lineOf } = meta.value;
  const ballots = parseBallots(VOTES, voteType, projects.value);
  if (!ballots.ok) return ballots;
  const counted = { num_projects: projects.value.length, num_votes: ballots.value.length };
  for (const [key, there] of Object.entries(counted)) {
    if (values[key] !== String(there)) {
      return refuse(problem('wrong_count', lineOf.get(key) ?? 0, key, values[key], there));
    }
  }
  return ok({
    instance: values['instance'] ?? '',
    voteType,
    budget,
    meta: values,
    projectColumns: PROJECTS.columns.filter((column) => column !== 'project_id' && column !== 'cost'),
    projects: projects.value,
    voteColumns: VOTES.columns.filter((column) => !['voter_id', 'vote', 'points'].includes(column)),
    ballots: ballots.value,
  });
}

interface Meta {
  readonly voteType: VoteType;
  readonly budget: string;
  readonly values: Readonly<Record<string, string>>;
  readonly lineOf: ReadonlyMap<string, number>;
}

// The format requires eleven keys. These four bear on the count; a missing description is nobody's loss.
const REQUIRED_META = ['num_projects', 'num_votes', 'budget', 'vote_type'] as const;

function parseMeta(section: Section): Result<Meta, PabulibProblem> {
  const values = new Map<string, string>();
  const lineOf = new Map<string, number>();
  for (const { line, fields } of section.rows) {
    const key = fields[0] ?? '';
    if (values.has(key)) return refuse(problem('repeated_meta', line, key));
    // A comment written without quotes may hold `;`: what follows belongs to it.
    values.set(key, valueOf(textOf(fields)));
    lineOf.set(key, line);
  }
  for (const key of REQUIRED_META) {
    if (!values.get(key)) return refuse(problem('missing_meta', lineOf.get(key) ?? 0, key));
  }
  const voteType = values.get('vote_type')?.toLowerCase() ?? '';
  if (!isVoteType(voteType)) {
    return refuse(problem('bad_vote_type', lineOf.get('vote_type') ?? 0, 'vote_type', voteType));
  }
  const written = values.get('budget') ?? '';
  const budget = amount(written);
  if (budget === null) return refuse(problem('bad_budget', lineOf.get('budget') ?? 0, 'budget', written));
  // One spelling for each value that has a meaning here, so that writing and reading back changes nothing.
  values.set('vote_type', voteType).set('budget', budget);
  for (const key of ['num_projects', 'num_votes']) {
    const written = values.get(key) ?? '';
    values.set(key, canonicalDecimal(written) ?? written);
  }
  return ok({ voteType, budget, values: Object.fromEntries(values), lineOf });
}

function textOf([, value = '', ...rest]: readonly string[]): string {
  while (rest.at(-1) === '') rest.pop();
  return [value, ...rest].join(';');
}

/** A canonical decimal that is not negative, or null. */
function amount(text: string): string | null {
  const decimal = canonicalDecimal(text);
  return decimal?.startsWith('-') ? null : decimal;
}

function parseProjects({ columns, rows }: Section): Result<PabulibProject[], PabulibProblem> {
  const idAt = columns.indexOf('project_id');
  const costAt = columns.indexOf('cost');
  const seen = new Set<string>();
  const projects: PabulibProject[] = [];
  for (const row of rows) {
    const { line, fields } = row;
    const extra = fieldTooMany(row, columns);
    if (extra !== undefined) return refuse(problem('too_many_fields', line, 'PROJECTS', extra));
    const id = fields[idAt] ?? '';
    if (id === '' || id.includes(',')) return refuse(problem('bad_project_id', line, 'project_id', id));
    if (seen.has(id)) return refuse(problem('repeated_project', line, 'project_id', id));
    seen.add(id);
    const cost = amount(fields[costAt] ?? '');
    if (cost === null) return refuse(problem('bad_cost', line, 'cost', fields[costAt]));
    const others = columns.flatMap((column, i) => {
      const value = i === idAt || i === costAt ? '' : valueOf(fields[i]);
      return value ? [[column, value] as const] : [];
    });
    projects.push({ id, cost, columns: Object.fromEntries(others) });
  }
  return ok(projects);
}
