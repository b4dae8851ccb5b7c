import type { Viewer } from '../../../platform/access/viewer';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import { ResidenceLetterEntity } from '../tables/residence-letter.entity';
import { ResidenceProofEntity } from '../tables/residence-proof.entity';
import { type ResidenceDeskOfTest, residenceDesk } from '../testing/residence-desk';
import { letterCodeHash, newLetterCode } from './letter-code';

let desk: ResidenceDeskOfTest;
let rose: Viewer;
let agent: Viewer;
beforeEach(async () => {
  desk = await residenceDesk();
  [rose, agent] = [await desk.someone(), await desk.someone('facilitator')];
});
afterEach(() => desk.close());

const ADDRESS = {
  name: 'Rose Fictive',
  street: '12 rue du Château-du-Roi',
  postcode: '46 000',
  city: 'Cahors',
};
const letters = () => desk.source.manager.find(ResidenceLetterEntity, { order: { askedAt: 'ASC' } });
const proofs = () => desk.source.manager.countBy(ResidenceProofEntity, { personId: rose.personId });

/** The code on the paper is nowhere but on the paper: the test writes one whose hash it knows. */
async function aPostedCode(): Promise<string> {
  await desk.ask.ask(rose, ADDRESS);
  await desk.print.print(agent);
  const code = newLetterCode();
  for (const { id } of (await letters()).filter(({ closedAt }) => closedAt === null))
    await desk.source.manager.update(
      ResidenceLetterEntity,
      { id },
      { codeHash: letterCodeHash(desk.config.secret, id, code) },
    );
  await desk.print.posted(agent);
  return code;
}
const wrong = (code: string) => (code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`);

describe('a letter with a code', () => {
  it('verifies the residence of who asked, once, for two years', async () => {
    const code = await aPostedCode();
    expect(await desk.type.type(rose, ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`)).toMatchObject({
      proofs: [{ link: 'live', way: 'post', holdsUntil: new Date('2029-03-09T10:00:00Z'), endsSoon: false }],
      letter: null,
    });
    expect(await desk.type.type(rose, code)).toEqual({ code: 'no_letter' });
    desk.clock.set(new Date('2029-01-20T10:00:00Z'));
    expect((await desk.mine.see(rose.personId)).proofs).toMatchObject([{ endsSoon: true }]);
    desk.clock.set(new Date('2029-03-09T10:00:00Z'));
    expect(await desk.residence.verifiedLinks(rose.personId)).toEqual([]);
  });

  it('two at once: the same code typed five times at the same time makes one proof', async () => {
    const code = await aPostedCode();
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.type.type(rose, code)));
    expect(answers.filter((answer) => 'proofs' in answer)).toHaveLength(1);
    expect(await proofs()).toBe(1);
  });

  it('is worth nothing to another person, before it is posted, nor after sixty days', async () => {
    const code = await aPostedCode();
    expect(await desk.type.type(await desk.someone(), code)).toEqual({ code: 'no_letter' });
    desk.clock.advance(60 * 86_400_000);
    expect(await desk.type.type(rose, code)).toEqual({ code: 'no_letter' });
    await desk.ask.ask(rose, ADDRESS);
    await desk.print.print(agent);
    expect(await desk.type.type(rose, code)).toEqual({ code: 'no_letter' });
  });

  it('two at once: ten wrong codes are five tries, and then the right one is dead', async () => {
    const code = await aPostedCode();
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.type.type(rose, wrong(code))));
    const left = answers.flatMap((answer) => ('triesLeft' in answer ? [answer.triesLeft] : []));
    expect(left.sort()).toEqual([0, 1, 2, 3, 4]);
    expect(await desk.type.type(rose, code)).toEqual({ code: 'no_letter' });
    expect(await proofs()).toBe(0);
  });
});

describe('the address', () => {
  it('is nowhere in clear, is on the paper, and is gone once the letters have left', async () => {
    await desk.ask.ask(rose, ADDRESS);
    const everything = async () => {
      const kept = [];
      for (const table of ['residence_letter', 'audit_detail', 'outbox_event', 'person'])
        kept.push(...(await desk.source.query(`SELECT t::text AS line FROM ${table} t`)));
      return kept.map(({ line }: { line: string }) => line).join('\n');
    };
    expect(await everything()).not.toMatch(/Château|46000/);
    const { pdf, count } = await desk.print.print(agent);
    expect(count).toBe(1);
    expect(readPdf(Buffer.from(pdf, 'base64')).pages).toHaveLength(2);
    expect(await desk.source.query('SELECT person_id, what FROM data_access')).toEqual([
      { person_id: rose.personId, what: 'residence' },
    ]);
    expect(await desk.print.posted(agent)).toEqual({ toPrint: 0, toPost: 0 });
    expect(await letters()).toMatchObject([{ addressSealed: null }]);
  });

  it('asked for again, replaces the letter that waits; a fourth posted one in a year is refused', async () => {
    await desk.ask.ask(rose, ADDRESS);
    await desk.ask.ask(rose, { ...ADDRESS, street: '14 rue du Château-du-Roi' });
    expect(await desk.print.desk()).toEqual({ toPrint: 1, toPost: 0 });
    for (let i = 0; i < 3; i++) await aPostedCode();
    expect(await desk.ask.ask(rose, ADDRESS)).toEqual({ code: 'too_many_letters' });
  });

  it('two at once: five askings of one person leave one letter to print', async () => {
    await Promise.all(Array.from({ length: 5 }, () => desk.ask.ask(rose, ADDRESS)));
    expect(await desk.print.desk()).toEqual({ toPrint: 1, toPost: 0 });
  });

  it('must be one', async () => {
    const typed = { name: ' ', street: 'x'.repeat(39), postcode: '4600', city: 'Cahors' };
    expect(await desk.ask.ask(rose, typed)).toMatchObject({
      faults: [
        { field: 'name', rule: 'required' },
        { field: 'street', rule: 'too_long', limit: 38 },
        { field: 'postcode', rule: 'not_a_postcode' },
      ],
    });
  });
});

describe('a tick at the desk', () => {
  const bill = { link: 'live' as const, kind: 'bill' as const };

  it('says who, what kind and until when; a newer one replaces it, and nobody ticks for herself', async () => {
    const until = { holdsUntil: '2027-09-01' };
    await desk.attest.attest(agent, { personId: rose.personId, ...bill, ...until });
    await desk.attest.attest(agent, { personId: rose.personId, ...bill });
    await desk.attest.attest(agent, { personId: rose.personId, link: 'work', kind: 'employer_certificate' });
    expect(await desk.residence.verifiedLinks(rose.personId)).toEqual(['live', 'work']);
    expect(
      await desk.source.manager.find(ResidenceProofEntity, { order: { holdsUntil: 'ASC' } }),
    ).toMatchObject([
      { kind: 'bill', agentId: agent.personId, endedAt: desk.clock.now() },
      { kind: 'bill', endedAt: null },
      { kind: 'employer_certificate', endedAt: null },
    ]);
    expect(await desk.attest.attest(agent, { personId: agent.personId, ...bill })).toEqual({
      code: 'not_for_oneself',
    });
    for (const holdsUntil of ['2027-03-01', '2035-01-01', 'tomorrow'])
      expect(await desk.attest.attest(agent, { personId: rose.personId, ...bill, holdsUntil })).toMatchObject(
        {
          faults: [{ field: 'holdsUntil', rule: 'not_a_date' }],
        },
      );
  });

  it('two at once: two agents tick, one proof is in force', async () => {
    await Promise.all(
      [1, 2, 3, 4].map(() => desk.attest.attest(agent, { personId: rose.personId, ...bill })),
    );
    expect(await desk.residence.inForce(rose.personId)).toHaveLength(1);
    expect(await proofs()).toBe(4);
  });
});
