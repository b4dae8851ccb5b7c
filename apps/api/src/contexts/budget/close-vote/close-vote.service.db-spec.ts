import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parsePabulib } from '@parvis/pabulib';
import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../../platform/database/data-source';
import { EditionRecordEntity } from '../tables/edition-record.entity';
import type { EditionEntity } from '../tables/edition.entity';
import { aCode, VoteDesk } from '../testing/vote-desk';

const database = givenDatabase(openDataSource);
let source: DataSource;
let desk: VoteDesk;
let edition: EditionEntity;
beforeAll(() => {
  source = database.source;
  desk = new VoteDesk(source);
});
beforeEach(async () => {
  edition = await desk.openedEdition();
});

const close = () => desk.closing.close(edition.slug, null);
const voted = async (choices: string[]) => desk.cast(edition, await desk.aVoter(edition), aCode(), choices);
async function published() {
  const record = await source.manager.findOneByOrFail(EditionRecordEntity, { editionId: edition.id });
  const text = gunzipSync(record.pabulib).toString('utf8');
  const parsed = parsePabulib(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { record, text, election: parsed.value };
}

describe('closing the vote', () => {
  it('publishes every ballot as a Pabulib file, asks for the count, and says so in the audit', async () => {
    await voted(['1', '2']);
    await voted(['3']);
    await voted(['5', '1']);
    expect(await close()).toMatchObject({ phase: 'count', closedAt: desk.clock.now() });
    const { record, text, election } = await published();
    expect(record.ballots).toBe(3);
    expect(record.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(election).toMatchObject({ budget: '150000', voteType: 'approval', instance: edition.slug });
    expect(election.meta).toMatchObject({
      num_votes: '3',
      rule: 'equalshares',
      unit: 'Cahors',
      max_length: '5',
    });
    expect(election.projects.map(({ cost }) => cost).slice(0, 2)).toEqual(['60000', '50000']);
    const chosen = election.ballots.map(({ choices }) => choices.join(',')).sort();
    expect(chosen).toEqual(['1,2', '1,5', '3']);
    const runs = await source.query('SELECT state, total FROM count_run WHERE edition_id = $1', [edition.id]);
    expect(runs).toEqual([{ state: 'waiting', total: 3 }]);
    const jobs = await source.query(
      `SELECT kind, state FROM long_job JOIN graphile_worker.jobs ON key = 'long_job:' || long_job.id
        WHERE subject = $1`,
      [edition.id],
    );
    expect(jobs).toEqual([{ kind: 'count_edition', state: 'waiting' }]);
    expect((await desk.auditedVerbs()).at(-1)).toBe('budget.vote_closed');
  });

  it('destroys the old rows with the file that held them, and keeps the ballots of other votes', async () => {
    const other = await desk.openedEdition();
    const [neighbour, code] = [await desk.aVoter(other), aCode()];
    await desk.cast(other, neighbour, code, ['2']);
    await voted(['1']);
    const file = async () =>
      (await source.query(`SELECT pg_relation_filepath('open_ballot') AS path`))[0].path;
    const before = await file();
    await close();
    expect(await file()).not.toBe(before);
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 0 });
    expect(await desk.cast(other, neighbour, code, ['3'])).toMatchObject({ changed: true });
  });

  it('writes the ballots in an order that is not that of casting', async () => {
    const cast = Array.from({ length: 60 }, (_, index) => String((index % 7) + 1));
    for (const choice of cast) await voted([choice]);
    await close();
    const { election } = await published();
    const written = election.ballots.map(({ choices }) => choices[0]);
    expect([...written].sort()).toEqual([...cast].sort());
    // The chance that 60 shuffled ballots keep this order is under 10^-40.
    expect(written).not.toEqual(cast);
    expect(election.ballots.map(({ voter }) => voter)).toEqual(cast.map((_, index) => String(index + 1)));
  });

  it('loses no acknowledged ballot and counts none after, when 200 come in while it closes', async () => {
    const voters = await Promise.all(Array.from({ length: 200 }, () => desk.aVoter(edition)));
    // A connection of its own: the closing does not stand in the queue of the ballots.
    const second = await openDataSource(database.runtimeUrl, 2);
    const casts = voters.map((voter) => desk.cast(edition, voter, aCode(), ['1']));
    const closing = Promise.race(casts).then(() =>
      new VoteDesk(second, desk.clock).closing.close(edition.slug, null),
    );
    const answers = await Promise.all(casts);
    expect(await closing).toMatchObject({ phase: 'count' });
    await second.destroy();
    const recorded = answers.filter((answer) => !('code' in answer)).length;
    const refused = answers.filter((answer) => 'code' in answer && answer.code === 'vote_closed').length;
    const { election, record } = await published();
    expect([recorded > 0, refused > 0]).toEqual([true, true]);
    expect([election.ballots.length, record.ballots, recorded + refused]).toEqual([recorded, recorded, 200]);
    expect(await desk.balance(edition)).toEqual({ signatures: recorded, ballots: 0 });
  });

  it('closes once when several close at once', async () => {
    await voted(['1']);
    const answers = await Promise.all(Array.from({ length: 5 }, close));
    expect(answers.filter((answer) => !('code' in answer))).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'vote_closed')).toHaveLength(4);
  });

  it('closes two votes at once without waiting for each other for ever', async () => {
    const other = await desk.openedEdition();
    await voted(['1']);
    const answers = await Promise.all([close(), desk.closing.close(other.slug, null)]);
    expect(answers.map((answer) => 'phase' in answer && answer.phase)).toEqual(['count', 'count']);
  });

  it('refuses, and destroys nothing, when signatures and ballots differ', async () => {
    await voted(['1']);
    await source.query(`INSERT INTO open_ballot VALUES ($1, 'stuffed', '{1}')`, [edition.id]);
    expect(await close()).toMatchObject({ code: 'urn_mismatch', signatures: 1, ballots: 2 });
    expect(await desk.editions.bySlug(edition.slug)).toMatchObject({ closedAt: null });
    expect(await desk.balance(edition)).toEqual({ signatures: 1, ballots: 2 });
  });

  it('refuses a vote that was never opened', async () => {
    const ready = await desk.readyEdition();
    expect(await desk.closing.close(ready.slug, null)).toMatchObject({ code: 'vote_not_open' });
  });

  it('takes a vote in which nobody voted', async () => {
    expect(await close()).toMatchObject({ phase: 'count' });
    expect((await published()).election.ballots).toEqual([]);
  });
});
