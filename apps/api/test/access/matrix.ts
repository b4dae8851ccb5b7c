import type { GraphQLSchema } from 'graphql';
import { walkDoors } from '../support/walks/access-walk';
import { type Asker, comeIn, isLetIn, type Kind, nameOf } from './callers';
import { type Answered, Asking, type AnswerClass } from './ask';
import { Canaries } from './canaries';
import { type Expected, type Line, noLineFor, type Other } from './line';
import type { World } from './world';

export interface Hole {
  readonly door: string;
  /** Who asked. */
  readonly who: string;
  readonly expected: string;
  readonly got: string;
}

export interface MatrixReport {
  requests: number;
  doors: number;
  kinds: number;
  /** Answers by class. */
  classes: Partial<Record<AnswerClass, number>>;
  holes: Hole[];
}

/** Settings under which each request of a run comes from a neighbourhood of its own. */
export const FROM_ANYWHERE = { PARVIS_TRUSTED_PROXIES: 'loopback' };

/** Doors of the built API that the table must name: operations, handlers, and fields that depart from their type. */
export const doorsToName = (world: World): string[] =>
  walkDoors(world.api.app)
    .filter(
      ({ door, access }) => /^(Query|Mutation|Subscription)\.|^[A-Z]+ \//.test(door) || access !== 'inherit',
    )
    .map(({ door }) => door);

/** Lines without a door, and doors without a line, each as a sentence. */
export function unnamed(world: World, expected: Expected): string[] {
  const doors = new Set(doorsToName(world));
  const gone = Object.keys(expected).filter((door) => !doors.has(door));
  return [
    ...[...doors].filter((door) => !expected[door]).map(noLineFor),
    ...gone.map(
      (door) => `${door} is in a table of apps/api/test/access/expected, and the API has no such door.`,
    ),
  ];
}

/** Asks every door of the table as everybody, and compares each answer with the table. */
export class Matrix {
  readonly report: MatrixReport;
  private readonly asking: Asking;
  private askers: readonly Asker[] = [];
  private canaries = new Canaries([]);
  private turn = 0;

  constructor(
    private readonly world: World,
    private readonly expected: Expected,
    schema?: GraphQLSchema,
  ) {
    this.asking = new Asking(world, schema);
    this.report = { requests: 0, doors: 0, kinds: 0, classes: {}, holes: [] };
  }

  /** `ages`: asked beside `kinds` at the doors that have a rule of age. */
  async run(kinds: readonly Kind[], ages: readonly Kind[] = []): Promise<MatrixReport> {
    this.askers = await Promise.all(kinds.map((kind) => comeIn(this.world, kind)));
    const young = await Promise.all(ages.map((kind) => comeIn(this.world, kind)));
    this.canaries = await Canaries.of(this.world);
    this.report.kinds = kinds.length + ages.length;
    for (const [door, line] of Object.entries(this.expected)) {
      this.report.doors += 1;
      await this.door(door, line, line.ages ? [...this.askers, ...young] : this.askers);
    }
    return this.report;
  }

  private async door(door: string, line: Line, askers: readonly Asker[]): Promise<void> {
    const [inside, outside] = [true, false].map((wanted) =>
      askers.filter(({ kind }) => isLetIn(line, kind) === wanted),
    ) as [Asker[], Asker[]];
    const before = await this.traces(outside);
    await this.all(outside, (asker) => this.one(door, line, asker));
    if ((await this.traces(outside)) !== before)
      this.hole(door, 'those kept out', 'nothing written', 'a line of the audit');
    const got = new Set<AnswerClass>();
    await this.all(inside, async (asker) => void got.add(await this.one(door, line, asker)));
    const best = line.best ?? 'allowed';
    if (inside.length > 0 && !got.has(best) && !(best === 'not found' && got.has('nothing')))
      this.hole(door, 'those let in', `some ${best}`, [...got].join(', '));
    const { another, others = [] } = line;
    // Who holds the role in another space finds what is of that space.
    const finds = line.in ? askers.filter(({ kind }) => kind.place !== 'another space') : askers;
    if (another) await this.others(door, line, { of: 'object', ask: another }, finds);
    for (const other of others) await this.others(door, line, other, askers);
  }

  /** The things of others: nobody finds them, whatever her role, but whose work it is. */
  private async others(door: string, line: Line, other: Other, askers: readonly Asker[]): Promise<void> {
    const { of, ask, rest, finds = [], same, answer: wanted = 'not found' } = other;
    const theirs: Line = { ...line, ...(ask && { ask }), ...(rest && { rest }) };
    const name = `${door} (somebody else's ${of})`;
    const asking = askers.filter(({ kind }) => !isLetIn({ to: finds }, kind));
    const read = async () => JSON.stringify([await this.traces(asking), await same?.(this.world)]);
    const before = await read();
    const lawful = ({ personId }: Asker) => [
      ...[wanted, 'nothing'],
      ...(personId ? [] : ['not found', 'sign-in needed']),
    ];
    await this.all(asking, async (asker) => {
      const answer = await this.ask(door, theirs, asker);
      if (!lawful(asker).includes(answer.class)) this.hole(name, nameOf(asker.kind), wanted, said(answer));
    });
    if ((await read()) !== before) this.hole(name, 'everybody', 'nothing written', 'a change');
  }

  private async one(door: string, line: Line, asker: Asker): Promise<AnswerClass> {
    const answer = await this.ask(door, line, asker);
    const wanted = expectedOf(line, asker.kind);
    if (!wanted.some((one) => one === answer.class || one === answer.name))
      this.hole(door, nameOf(asker.kind), wanted.join(' or '), said(answer));
    return answer.class;
  }

  private async ask(door: string, line: Line, asker: Asker): Promise<Answered> {
    const { caller, personId } = line.endsSession ? await comeIn(this.world, asker.kind) : asker;
    const turn = this.turn++;
    // Thousands ask in one run: from one address, limits of tries would answer in the place of the rules.
    caller.comesFrom(`10.${(turn >> 8) & 255}.${turn & 255}.1`);
    const answer = await this.asking.ask(door, line, caller, { personId, turn });
    this.report.requests += 1;
    this.report.classes[answer.class] = (this.report.classes[answer.class] ?? 0) + 1;
    const leaked = this.canaries.in(answer.text).filter((canary) => !line.shows?.includes(canary));
    for (const canary of leaked) this.hole(door, nameOf(asker.kind), `no ${canary} in the answer`, 'one');
    return answer;
  }

  private async all(askers: readonly Asker[], work: (asker: Asker) => Promise<unknown>): Promise<void> {
    const left = [...askers];
    const worker = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop()) await work(next);
    };
    await Promise.all(Array.from({ length: 6 }, worker));
  }

  private hole(door: string, who: string, expected: string, got: string): void {
    this.report.holes.push({ door, who, expected, got });
  }

  /** What the verbs of these people left: each write by a person leaves a line of the audit. */
  private async traces(askers: readonly Asker[]): Promise<number> {
    const people = askers.flatMap(({ personId }) => personId ?? []);
    const [row] = (await this.world.api.source.query(
      // That a refused attempt is written down is what is wanted of it.
      `SELECT count(*)::int AS lines FROM audit_detail JOIN audit_entry USING (sequence)
        WHERE actor_id = ANY($1) AND verb NOT LIKE '%.attempt_refused'`,
      [people],
    )) as { lines: number }[];
    return row?.lines ?? 0;
  }
}

const said = ({ class: got, name, text }: Answered): string =>
  [got, name, got === 'error' ? text.slice(0, 300) : ''].filter(Boolean).join(' ');

function expectedOf(line: Line, kind: Kind): string[] {
  if (!isLetIn(line, kind)) return kind.role === null ? ['sign-in needed'] : ['not found', 'nothing'];
  const tooYoung = kind.role !== null && line.ages?.[kind.age];
  if (tooYoung) return [tooYoung];
  const open = ['allowed', 'refusal', 'bad input'];
  return line.to === 'everyone' ? [...open, 'nothing', 'not found'] : line.best ? [...open, line.best] : open;
}
