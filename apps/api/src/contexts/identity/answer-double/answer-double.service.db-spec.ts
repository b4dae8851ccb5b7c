import { randomUUID } from 'node:crypto';
import { AuditTrail, SeenBy } from '../../audit';
import { Permissions } from '../../../platform/access/permissions';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { statementsOf } from '../../../platform/database/statement-log';
import { NotFound } from '../../../platform/graphql/refusals';
import { Ages } from '../ages/ages.store';
import { DoubleAnswerEntity } from '../find-doubles/double-answer.entity';
import { Doubles, DOUBLES_PAGE } from '../ages/doubles.store';
import { FindDoubles } from '../find-doubles/find-doubles.service';
import { identityPermissions } from '../identity.access';
import { PersonEntity } from '../person.entity';
import { type CardDesk, cardDesk } from '../testing/card-desk';
import { AnswerDouble } from './answer-double.service';

let desk: CardDesk;
let find: FindDoubles;
let verb: AnswerDouble;
beforeEach(async () => {
  desk = await cardDesk();
  const { source, clock } = desk;
  const doubles = new Doubles(source);
  find = new FindDoubles(
    source,
    doubles,
    new Ages(clock),
    new SeenBy(source, clock, new Permissions([identityPermissions])),
  );
  verb = new AnswerDouble(source, doubles, new AuditTrail(clock), clock);
});
afterEach(() => desk.close());

const anAdministrator = async () =>
  aViewer('administrator', { personId: await someone('Fictional Administrator') });

async function someone(displayName: string, month: string | null = null, email: string | null = null) {
  const { manager } = desk.source;
  const { id } = await manager.save(manager.create(PersonEntity, { displayName, email, language: 'fr' }));
  if (month)
    await manager.query(
      `INSERT INTO birth (person_id, month, source, said_at) VALUES ($1, $2, 'declared', now())`,
      [id, month],
    );
  return id;
}
const twins = async () =>
  [await someone('Zoé Fictive', '1980-05'), await someone('ZOE  FICTIVE', '1980-05')] as const;
const listed = async () => {
  const { items } = await find.page(await anAdministrator(), 20, 0);
  return items.map(({ accounts }) => accounts.map(({ id }) => id).sort());
};

describe('possible doubles', () => {
  it('have the same name however it is written, and the same month or address; nobody else is a double', async () => {
    const same = await twins();
    const mail = [
      await someone('Jean-Noël F.', null, 'home@example.org'),
      await someone('Jean Noel F', '1990-01', 'HOME@example.org'),
    ];
    await someone('Zoé Fictive', '1980-06', 'zoe@example.org');
    await someone('Sœur Fictive', '1980-05', 'home@example.org');
    await someone('Jean Noël F.');
    await someone('!!!', '1980-05');
    await someone('???', '1980-05');
    expect(await listed()).toEqual([[...mail].sort(), [...same].sort()]);
  });

  it('show what helps to tell and no more, and the reading is noted first', async () => {
    const [one] = await twins();
    const card = await desk.print.print(desk.agent, { key: randomUUID(), personId: one });
    expect(card).toHaveProperty('code');
    const reader = await anAdministrator();
    const { items, totalItems } = await find.page(reader, 20, 0);
    expect(totalItems).toBe(1);
    expect(items[0]).toMatchObject({ sameMonth: true, sameEmail: false, mayAnswer: true, askedAt: null });
    expect(items[0]?.accounts.find(({ id }) => id === one)).toEqual({
      ...{ id: one, displayName: 'Zoé Fictive', maskedEmail: null, ageBand: 'adult' },
      ...{ since: expect.any(Date), ways: ['card'] },
    });
    expect(JSON.stringify(items)).not.toContain('1980-05');
    const seen = await desk.source.query('SELECT what, role FROM data_access WHERE viewer_id = $1', [
      reader.personId,
    ]);
    expect(seen).toEqual(Array.from({ length: 2 }, () => ({ what: 'account', role: 'administrator' })));
  });

  it('two agents at once: one is recorded, whichever account is named first, and the pair is listed no more', async () => {
    const [one, other] = await twins();
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const answers = await Promise.all([
      verb.answer(first, { oneId: one, otherId: other, verdict: 'different' }),
      verb.answer(second, { oneId: other, otherId: one, verdict: 'different' }),
    ]);
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
    expect(answers).toContainEqual({ code: 'double_moved_on' });
    expect(await desk.source.manager.count(DoubleAnswerEntity)).toBe(1);
    const audited = await desk.source.query(
      `SELECT subject_id FROM audit_detail JOIN audit_entry USING (sequence) WHERE verb = 'identity.told_apart'`,
    );
    expect(audited.map((line: { subject_id: string }) => line.subject_id).sort()).toEqual(
      [one, other].sort(),
    );
    expect(await listed()).toEqual([]);
  });

  it('to be asked stay listed with the note, behind the others, until somebody says that they are two', async () => {
    const [oneId, otherId] = await twins();
    const reader = await anAdministrator();
    const ask = (note: string) => verb.answer(reader, { oneId, otherId, verdict: 'ask', note });
    expect(await ask(' ')).toMatchObject({ faults: [{ field: 'note', rule: 'required' }] });
    expect(await ask('x'.repeat(301))).toMatchObject({ faults: [{ rule: 'too_long', limit: 300 }] });
    expect(await ask('Au guichet, mardi')).toHaveProperty('id');
    expect(await ask('Encore')).toEqual({ code: 'double_moved_on' });
    const last = [await someone('Zz Fictif', '1970-01'), await someone('Zz Fictif', '1970-01')].sort();
    expect((await listed())[0]).toEqual(last);
    const { items } = await find.page(reader, 20, 1);
    expect(items).toMatchObject([{ note: 'Au guichet, mardi', askedAt: desk.clock.now() }]);
    expect(await verb.answer(reader, { oneId, otherId, verdict: 'different' })).toHaveProperty('id');
    expect(await ask('Trop tard')).toEqual({ code: 'double_moved_on' });
  });

  it('are nobody whom one names at random, and never oneself', async () => {
    const [one, other] = await twins();
    const stranger = await someone('Autre Fictif', '1980-05');
    const agent = await anAdministrator();
    const answer = (oneId: string, otherId: string, viewer = agent) =>
      verb.answer(viewer, { oneId, otherId, verdict: 'different' });
    for (const [a, b] of [
      [one, stranger],
      [one, one],
      ['x', other],
      [one, randomUUID()],
    ] as const)
      await expect(answer(a, b)).rejects.toThrow(NotFound);
    expect(await answer(one, other, { ...agent, personId: one })).toEqual({ code: 'not_for_oneself' });
  });
});

describe('ten thousand people', () => {
  beforeEach(async () => {
    await desk.source.query(
      `WITH made AS (INSERT INTO person (display_name, email, language)
         SELECT 'Fictional ' || (n % 5000), 'p' || n || '@example.org', 'fr' FROM generate_series(1, 10000) n
         RETURNING id, split_part(substr(email::text, 2), '@', 1)::int AS n)
       INSERT INTO birth (person_id, month, source, said_at)
       SELECT id, to_char(date '1950-01-01' + (n % 5000) % 700 * 31 + CASE WHEN n > 5100 THEN 31 ELSE 0 END, 'YYYY-MM'),
              'declared', now() FROM made`,
    );
  });

  it('are read in the same statements as few, over the index, and never each with each', async () => {
    const reader = await anAdministrator();
    const cost = async (first: number) =>
      (await statementsOf(() => find.page(reader, first, 0))).statements.length;
    const { totalItems } = await find.page(reader, 5, 0);
    expect(totalItems).toBe(100);
    expect([await cost(1), await cost(5), await cost(100)]).toEqual([3, 3, 3]);
    // A page beyond the last one still says how many there are.
    expect(await find.page(reader, 5, 100_000)).toEqual({ items: [], totalItems });

    const owner = await desk.asOwner();
    await owner.query('VACUUM ANALYZE person');
    await owner.query('VACUUM ANALYZE birth');
    const [{ 'QUERY PLAN': plan }] = await desk.source.query(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${DOUBLES_PAGE}`,
      [20, 0],
    );
    const nodes = nodesOf(plan[0].Plan);
    expect(nodes.map((node) => node['Index Name'])).toContain('person_same_name');
    // Each with each would be fifty million rows.
    const rows = nodes.map(
      (node) => node['Actual Rows'] * node['Actual Loops'] + (node['Rows Removed by Join Filter'] ?? 0),
    );
    expect(Math.max(...rows)).toBeLessThanOrEqual(20_001);
  });
});

interface PlanNode {
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Join Filter'?: number;
  Plans?: PlanNode[];
}
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
