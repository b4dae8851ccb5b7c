import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CountEditionJob } from '../src/contexts/budget/count-edition/count-edition.job';
import { countJob } from '../src/contexts/budget/count-edition/count-job';
import { SeeResults } from '../src/contexts/budget/see-results/see-results.service';
import { CountRunEntity } from '../src/contexts/budget/tables/count-run.entity';
import { EditionEntity } from '../src/contexts/budget/tables/edition.entity';
import { anEdition, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aClosedVote, pabulibText } from '../src/contexts/budget/testing/record-rows';
import { LongJobs } from '../src/platform/long-jobs/long-jobs';
import { statementsOf } from '../src/platform/database/statement-log';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';
import { counted, importEdition, sendPabulib } from './support/samples/pabulib-upload';

const RULE = {
  rule: 'mes',
  satisfaction: 'cost',
  completion: 'add1',
  tieBreak: 'lexico',
  overflow: 'skip',
} as const;
const PROGRESS = 'query P($edition: String!) { countProgress(edition: $edition) { state ballots problem } }';

describe('the results of an edition', () => {
  let api: TestApi;
  let visitor: Caller;
  beforeAll(async () => {
    api = await startApi();
    visitor = api.anonymous();
  });
  afterAll(() => api.stop());

  const progress = async (edition: string) =>
    (await visitor.data<{ countProgress: object }>(PROGRESS, { edition })).countProgress;

  /** A closed vote over `size` projects, its count waiting. */
  async function closedVote(slug: string, size = 3, text?: string): Promise<EditionEntity> {
    const { manager } = api.source;
    const now = new Date('2027-03-22T08:00:00Z');
    const edition = await anEdition(manager, now, IN_VOTE, {
      slug,
      countingRule: { ...RULE },
      openedAt: now,
      closedAt: now,
    });
    const lines = Array.from({ length: size }, (_, i) => ({ id: String(i + 1), costEuros: 100 + 60 * i }));
    const ballots = Array.from({ length: 60 }, (_, i) => `${(i % size) + 1}`);
    await aClosedVote(manager, edition, lines, text ?? pabulibText(350, lines, ballots));
    return edition;
  }
  const ask = (edition: EditionEntity) =>
    api.app.get(LongJobs).start(api.source.manager, countJob(edition, null));

  it('are nothing before the count, and where it stands is said', async () => {
    await anEdition(api.source.manager, new Date(), IN_VOTE, { slug: 'open' });
    expect(await progress('open')).toEqual({ state: 'NOT_CLOSED', ballots: null, problem: null });
    expect(await visitor.data('{ results(edition: "open") { ballots } }')).toEqual({ results: null });
    expect((await visitor.fetch('/files/budgets/open/bulletins.pb')).status).toBe(404);
    expect((await visitor.fetch('/files/budgets/open/resultats.json')).status).toBe(404);
    expect((await visitor.graphql(PROGRESS, { edition: 'nowhere' })).codes).toEqual(['NOT_FOUND']);
  });

  it('come from the job queue, and say why for each project', async () => {
    const edition = await closedVote('counted');
    expect(await progress('counted')).toEqual({ state: 'WAITING', ballots: 60, problem: null });
    await ask(edition);
    expect(await counted(visitor, 'counted')).toBe('DONE');
    const { results } = await visitor.data<{
      results: Record<string, unknown>;
    }>(`{ results(edition: "counted") {
      votersWithWinner totalCents countingRule { rule completion } endowment { raises stoppedBy }
      winners { projectId supporters why { kind payers groups { kind people } } }
      losers { projectId why { kind heldCents missingCents fitsLeftover } } } }`);
    expect(results).toMatchObject({
      votersWithWinner: 40,
      totalCents: 26_000,
      countingRule: { rule: 'mes', completion: 'add1' },
      winners: [
        {
          projectId: '1',
          supporters: 20,
          why: { kind: 'SHARES', payers: 20, groups: [{ kind: 'NOTHING', people: 20 }] },
        },
        { projectId: '2', supporters: 20, why: { kind: 'SHARES', payers: 20 } },
      ],
      losers: [{ projectId: '3', why: { kind: 'UNAFFORDABLE', fitsLeftover: false } }],
    });
  });

  it('take two statements, whatever the number of projects', async () => {
    for (const [slug, size] of [
      ['small', 2],
      ['large', 150],
    ] as const) {
      await ask(await closedVote(slug, size));
      expect(await counted(visitor, slug)).toBe('DONE');
      const { value, statements } = await statementsOf(() => api.app.get(SeeResults).of(slug));
      expect((value?.winners.length ?? 0) + (value?.losers.length ?? 0)).toBe(size);
      expect(statements).toHaveLength(2);
      expect(statements.join()).not.toContain('pabulib');
    }
  });

  it('the published record is the counted file, and its digest is the one shown', async () => {
    const address = '/files/budgets/counted/bulletins.pb';
    const { results } = await visitor.data<{ results: { sha256: string } }>(
      '{ results(edition: "counted") { sha256 } }',
    );
    const packed = await visitor.fetch(address);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('content-disposition')).toContain('counted.pb');
    expect(packed.headers.get('cache-control')).toContain('public');
    const plain = await visitor.fetch(address, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const response of [packed, plain]) {
      const text = await response.text();
      expect(createHash('sha256').update(text).digest('hex')).toBe(results.sha256);
      const again = await visitor.fetch(address, {
        headers: {
          'if-none-match': String(response.headers.get('etag')),
          'accept-encoding': response.headers.get('content-encoding') ?? 'identity',
        },
      });
      expect(again.status).toBe(304);
    }
    const words = (await (await visitor.fetch('/files/budgets/counted/resultats.json')).json()) as object;
    expect(words).toEqual({
      instance: 'counted',
      rule: 'mes',
      satisfaction: 'cost',
      completion: 'add1',
      tie_break: 'lexico',
      selected: ['1', '2'],
      order: ['1', '2'],
      total_cost: 260,
      sha256: results.sha256,
    });
  });

  it('a count that failed is said, and a facilitator asks again', async () => {
    const edition = await closedVote('failing', 3, 'META\nkey;value\n');
    await ask(edition);
    expect(await counted(visitor, 'failing')).toBe('FAILED');
    expect(await progress('failing')).toMatchObject({ problem: 'unreadable_record' });
    const lines = [1, 2, 3].map((id) => ({ id: String(id), costEuros: 10 }));
    const { gzipSync } = await import('node:zlib');
    await api.source.query('UPDATE edition_record SET pabulib = $2 WHERE edition_id = $1', [
      edition.id,
      gzipSync(pabulibText(100, lines, ['1'])),
    ]);
    const again = 'mutation { recount(edition: "failing") { state } }';
    expect((await (await api.signedIn('resident')).caller.graphql(again)).codes).toEqual(['NOT_FOUND']);
    const { caller: facilitator } = await api.signedIn('facilitator');
    expect(['WAITING', 'COUNTING', 'DONE']).toContain(
      (await facilitator.data<{ recount: { state: string } }>(again)).recount.state,
    );
    expect(await counted(visitor, 'failing')).toBe('DONE');
    expect(await facilitator.data(again)).toEqual({ recount: { state: 'DONE' } });
  });
});

describe('a count begun by an earlier version', () => {
  it('is begun again at start, once', async () => {
    const api = await startApi();
    const now = new Date('2027-03-22T08:00:00Z');
    const edition = await anEdition(api.source.manager, now, IN_VOTE, {
      slug: 'left',
      countingRule: { ...RULE },
      openedAt: now,
      closedAt: now,
    });
    const lines = [{ id: '1', costEuros: 100 }];
    await aClosedVote(api.source.manager, edition, lines, pabulibText(250, lines, ['1']));
    await api.source.manager.update(CountRunEntity, { editionId: edition.id }, { state: 'counting' });
    const starting = api.app.get(CountEditionJob);
    await Promise.all([starting.onApplicationBootstrap(), starting.onApplicationBootstrap()]);
    expect(await counted(api.anonymous(), 'left')).toBe('DONE');
    expect(
      await api.source.query('SELECT count(*)::int AS jobs FROM long_job WHERE kind = $1', ['count_edition']),
    ).toEqual([{ jobs: 1 }]);
    await api.stop();
  });
});

const REAL = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'pabulib', 'real');
const SAMPLE = ['France_Toulouse_2019', 'Poland_Swiecie_2023', 'Netherlands_Amsterdam_604'];

interface Expected {
  results: {
    rule: string;
    satisfaction: string;
    completion: string;
    tie_break: string;
    selected: string[];
    total_cost: number;
  }[];
}

describe('real elections', () => {
  const names = existsSync(REAL)
    ? readdirSync(REAL).filter(
        (name) => name.endsWith('.pb') && SAMPLE.some((start) => name.startsWith(start)),
      )
    : [];

  it(`imported, are counted as the reference programs count them (${names.length} files beside the project)`, async () => {
    const api = await startApi();
    const { caller: admin } = await api.signedIn('administrator');
    let compared = 0;
    for (const name of names.slice(0, 3)) {
      const expected = JSON.parse(
        readFileSync(join(REAL, name.replace('.pb', '.expected.json')), 'utf8'),
      ) as Expected;
      for (const rule of ['greedy', 'mes']) {
        const wanted = expected.results.find((one) => one.rule === rule && one.tie_break === 'lexico');
        if (!wanted) continue;
        const { body } = await sendPabulib(admin, readFileSync(join(REAL, name)));
        const made = await importEdition(admin, {
          uploadId: String(body.uploadId),
          name: `${name} ${rule}`,
          countingRule: {
            rule,
            satisfaction: wanted.satisfaction,
            completion: wanted.completion,
            tieBreak: wanted.tie_break,
          },
        });
        expect(await counted(admin, String(made.slug))).toBe('DONE');
        const answer = await admin.fetch(`/files/budgets/${made.slug}/resultats.json`);
        const words = (await answer.json()) as { selected: string[]; total_cost: number };
        expect(words).toMatchObject({ selected: wanted.selected, total_cost: wanted.total_cost });
        compared++;
      }
    }
    await api.stop();
    expect(compared).toBe(names.length === 0 ? 0 : Math.min(3, names.length) * 2);
  });
});
