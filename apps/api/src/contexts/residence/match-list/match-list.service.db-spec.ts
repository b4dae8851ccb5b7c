import type { Viewer } from '../../../platform/access/viewer';
import { ResidenceListMatchEntity } from '../tables/residence-list-match.entity';
import { ResidenceListRequestEntity } from '../tables/residence-list-request.entity';
import { ResidenceProofEntity } from '../tables/residence-proof.entity';
import { type ResidenceDeskOfTest, residenceDesk } from '../testing/residence-desk';

let desk: ResidenceDeskOfTest;
let rose: Viewer;
let agent: Viewer;
beforeEach(async () => {
  desk = await residenceDesk();
  [rose, agent] = [await desk.someone(), await desk.someone('administrator')];
});
afterEach(() => desk.close());

const ROSE = {
  surname: 'de Fictive',
  givenName: 'Rose',
  street: '12, av. de la République',
  postcode: '46 000',
};
const ask = (who: Viewer, words: Partial<typeof ROSE> = {}) =>
  desk.askList.ask(who, { ...ROSE, ...words, agreed: true });
const SAID = { kind: 'water', reason: 'Délibération du 1er mars, article 2' } as const;
const HEAD = 'nom;prénom;naissance;adresse;code postal;ville\n';
const HER_LINE = 'DEFICTIVE;ROSE;;12 AVENUE DE LA REPUBLIQUE;46000;CAHORS\n';
const compare = (lines: string, said: { kind: 'water' | 'electoral_roll'; reason: string } = SAID) =>
  desk.lists.match(agent, said, Buffer.from(HEAD + lines));
const verified = (who: Viewer) => desk.residence.verifiedLinks(who.personId);
const told = async () => {
  const rows = (await desk.source.query(
    `SELECT payload->'notice' AS notice FROM outbox_event ORDER BY id`,
  )) as {
    notice: { personId: string; template: string };
  }[];
  return rows.map(({ notice }) => [notice.personId, notice.template]);
};
const bornIn = (who: Viewer, month: string) =>
  desk.ages.record(desk.source.manager, { personId: who.personId, month, source: 'agent' });

/** Every row of every table, queues included, as text in small letters. */
async function tables(): Promise<Map<string, string>> {
  const owner = await desk.asOwner();
  const named = (await owner.query(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  )) as { schema: string; name: string }[];
  const texts = new Map<string, string>();
  for (const { schema, name } of named) {
    const rows = await owner.query(`SELECT row_to_json(one)::text AS row FROM "${schema}"."${name}" one`);
    texts.set(`${schema}.${name}`, JSON.stringify(rows).toLowerCase());
  }
  return texts;
}

describe('a list of the town', () => {
  it('verifies who asked and is on it, tells her, and forgets what she gave; numbers alone stay', async () => {
    await ask(rose);
    const other = await desk.someone();
    await ask(other, { givenName: 'Marguerite' });
    const answer = await compare(`${HER_LINE};Jean;;1 rue du Port;;\n`);
    const numbers = { lines: 2, refused: 1, asked: 2, matched: 1, ambiguous: 0 };
    expect(answer).toMatchObject({ ok: true, value: { ...numbers, left: 0 } });
    expect(await desk.source.manager.find(ResidenceProofEntity)).toMatchObject([
      { personId: rose.personId, link: 'live', way: 'list', list: 'water', agentId: agent.personId },
    ]);
    expect((await told()).sort()).toEqual(
      [
        [rose.personId, 'list_matched'],
        [other.personId, 'list_not_matched'],
      ].sort(),
    );
    expect(await desk.source.manager.find(ResidenceListRequestEntity)).toMatchObject([
      { personId: other.personId, comparedAt: desk.clock.now() },
    ]);
    expect(await desk.source.manager.find(ResidenceListMatchEntity)).toMatchObject([
      { ...SAID, ...numbers, agentId: agent.personId },
    ]);
    const [trail] = (await desk.source.query(
      `SELECT after FROM audit_detail JOIN audit_entry USING (sequence) WHERE verb = 'residence.list_compared'`,
    )) as { after: object }[];
    expect(trail?.after).toEqual({ ...SAID, ...numbers });
  });

  it('leaves nothing of itself anywhere: no name, no address, no digest of either', async () => {
    await ask(rose);
    const strangers = Array.from({ length: 40 }, (_, at) => ({
      surname: `Zyxwvut${at}`,
      street: `${at} impasse Qwertz${at}`,
    }));
    const lines = strangers.map(
      ({ surname, street }) => `${surname};Ursulinette;1951-04;${street};46000;Cahors`,
    );
    const sent = Buffer.from(`${HEAD}${lines.join('\n')}\n${HER_LINE}`);
    expect(await desk.lists.match(agent, SAID, sent)).toMatchObject({ value: { matched: 1, lines: 41 } });
    expect(sent.every((byte) => byte === 0)).toBe(true);
    const everything = [...(await tables()).values()].join('\n');
    expect(everything).toContain(rose.personId);
    expect(everything).toContain('délibération du 1er mars');
    for (const trace of ['zyxwvut', 'ursulinette', 'qwertz', '1951-04', 'defictive', 'republique'])
      expect(everything).not.toContain(trace);
    expect(everything).not.toContain(ROSE.surname.toLowerCase());
  });

  it('writes nowhere but where it says: numbers, the trail, a message, and when she was compared', async () => {
    await ask(rose, { givenName: 'Rosalie' });
    const before = await tables();
    await compare(HER_LINE);
    const after = await tables();
    expect([...after.keys()].filter((name) => before.get(name) !== after.get(name)).toSorted()).toEqual([
      'graphile_worker._private_jobs',
      'graphile_worker._private_tasks',
      'public.audit_detail',
      'public.audit_entry',
      'public.outbox_event',
      'public.residence_list_match',
      'public.residence_list_request',
    ]);
    expect(after.get('public.residence_list_request')).toBe(
      before
        .get('public.residence_list_request')
        ?.replace('"compared_at\\":null', '"compared_at\\":\\"2027-03-09t10:00:00+00:00\\"'),
    );
  });

  it('says nothing for certain of two people on one line, nor of one on two lines', async () => {
    const twin = await desk.someone();
    for (const who of [rose, twin]) await ask(who);
    expect(await compare(HER_LINE)).toMatchObject({ value: { asked: 2, matched: 0, ambiguous: 2 } });
    await desk.askList.withdraw(twin);
    expect(await compare(HER_LINE + HER_LINE)).toMatchObject({ value: { matched: 0, ambiguous: 1 } });
    expect(await verified(rose)).toEqual([]);
    expect(new Set((await told()).map(([, template]) => template))).toEqual(new Set(['list_not_matched']));
  });

  it('serves one account only: a second that gives the same words later is for a human', async () => {
    await ask(rose);
    await compare(HER_LINE);
    const second = await desk.someone();
    await ask(second, { surname: 'DE FICTIVE', street: '12 avenue de la république' });
    expect(await compare(HER_LINE)).toMatchObject({ value: { asked: 1, matched: 0, ambiguous: 1 } });
    expect(await verified(second)).toEqual([]);
    const row = await desk.source.manager.findOneByOrFail(ResidenceProofEntity, { personId: rose.personId });
    const copy = { ...row, id: undefined, personId: second.personId };
    await expect(desk.source.manager.insert(ResidenceProofEntity, copy)).rejects.toThrow(
      'residence_proof_one_account',
    );
  });

  it('compares the month that her account says, never one that she would type', async () => {
    await ask(rose);
    const born = (month: string) => HER_LINE.replace(';;', `;${month};`);
    expect(await compare(born('04/1951'))).toMatchObject({ value: { matched: 0 } });
    await bornIn(rose, '1951-05');
    expect(await compare(born('04/1951'))).toMatchObject({ value: { matched: 0 } });
    expect(await compare(born('12/05/1951'))).toMatchObject({ value: { matched: 1 } });
  });

  it('never finds the agent who sends it', async () => {
    await ask(agent);
    expect(await compare(HER_LINE)).toMatchObject({ value: { asked: 0, matched: 0, left: 1 } });
  });

  it('two at once: the same list sent three times at the same moment makes one proof and one message', async () => {
    await ask(rose);
    const answers = await Promise.all([compare(HER_LINE), compare(HER_LINE), compare(HER_LINE)]);
    const matched = answers.map((answer) => (answer.ok ? answer.value.matched : -1));
    expect(matched.toSorted()).toEqual([0, 0, 1]);
    expect(await desk.source.manager.count(ResidenceProofEntity)).toBe(1);
    expect(await told()).toEqual([[rose.personId, 'list_matched']]);
  });

  it('does nothing at all when it cannot be read', async () => {
    await ask(rose);
    expect(await desk.lists.match(agent, SAID, Buffer.from('nom;adresse\nx;y'))).toEqual({
      ok: false,
      error: { code: 'list_column_missing', column: 'givenName' },
    });
    expect(await told()).toEqual([]);
    expect(await desk.source.manager.count(ResidenceListMatchEntity)).toBe(0);
  });

  it('reads fifty thousand lines, quoted, and finds one among them', async () => {
    await ask(rose);
    const lines = Array.from(
      { length: 49_999 },
      (_, at) => `"Fictif${at}";"Jean";"";"${at} rue du Port";"46000";"Cahors"\n`,
    );
    expect(await compare(lines.join('') + HER_LINE)).toMatchObject({
      value: { lines: 50_000, refused: 0, matched: 1 },
    });
  });
});

describe('a request', () => {
  it('is corrected by another, withdrawn when she wants, and over after ninety days', async () => {
    await ask(rose, { street: '1 rue fausse' });
    await ask(rose);
    expect(await desk.source.manager.count(ResidenceListRequestEntity)).toBe(1);
    expect(await desk.askList.withdraw(rose)).toMatchObject({ listCheck: null });
    await ask(rose);
    desk.clock.set(new Date('2027-06-08T10:00:00Z'));
    expect(await compare(HER_LINE)).toMatchObject({ value: { asked: 0 } });
    expect((await desk.mine.see(rose.personId)).listCheck).toBeNull();
  });

  it('two at once: asked twice at the same moment, it is one', async () => {
    await Promise.all([ask(rose), ask(rose), ask(rose)]);
    expect(await desk.source.manager.count(ResidenceListRequestEntity)).toBe(1);
  });

  it('says which field must change, and needs her agreement', async () => {
    const input = { surname: ' ', givenName: '-', street: 'x'.repeat(101), postcode: '460', agreed: false };
    expect(await desk.askList.ask(rose, input)).toMatchObject({
      faults: [
        { field: 'surname', rule: 'required' },
        { field: 'givenName', rule: 'required' },
        { field: 'street', rule: 'too_long', limit: 100 },
        { field: 'postcode', rule: 'not_a_postcode' },
        { field: 'agreed', rule: 'required' },
      ],
    });
  });
});

describe('the electoral roll', () => {
  const ROLL = { kind: 'electoral_roll', reason: 'Délibération du 1er mars, article 2' } as const;
  const GROUND = 'Avis de la DPO du 3 mars ; délibération du 9 mars.';

  it('is refused until a ground is recorded, and again once it is ended', async () => {
    await ask(rose);
    const off = { ok: false, error: { code: 'electoral_roll_off' } };
    expect(await compare(HER_LINE, ROLL)).toEqual(off);
    expect(await desk.grounds.record(agent, 'trop court')).toMatchObject({
      faults: [{ field: 'ground', rule: 'too_short', limit: 20 }],
    });
    await desk.grounds.record(agent, GROUND);
    await desk.grounds.end(agent);
    expect(await compare(HER_LINE, ROLL)).toEqual(off);
    expect(await verified(rose)).toEqual([]);
    await desk.grounds.record(agent, GROUND);
    expect(await compare(HER_LINE, ROLL)).toMatchObject({ value: { matched: 1 } });
    const trail = await desk.source.query(
      `SELECT verb FROM audit_entry WHERE verb LIKE 'residence.list_ground%' ORDER BY sequence`,
    );
    expect(trail.map(({ verb }: { verb: string }) => verb)).toEqual([
      'residence.list_ground_recorded',
      'residence.list_ground_ended',
      'residence.list_ground_recorded',
    ]);
  });

  it('two at once: one ground is recorded, and one end is said', async () => {
    const recorded = await Promise.all([1, 2, 3].map(() => desk.grounds.record(agent, GROUND)));
    expect(recorded.filter((answer) => 'ground' in answer)).toHaveLength(1);
    const ended = await Promise.all([1, 2, 3].map(() => desk.grounds.end(agent)));
    expect(ended.filter((answer) => 'ground' in answer)).toHaveLength(1);
  });
});
