import { givenDatabase } from '@parvis/testing';
import type { CountOutcome } from '@parvis/tally';
import type { DataSource } from 'typeorm';
import { AuditTrail, verifyChain } from '../../audit';
import { SetClock } from '../../../platform/clock/clock';
import { openDataSource } from '../../../platform/database/data-source';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { Logger } from '../../../platform/logging/logger';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { CountRunEntity } from '../tables/count-run.entity';
import { Tidings } from '../../notifications';
import { EditionEntity } from '../tables/edition.entity';
import { ProposalEntity } from '../tables/proposal.entity';
import { anEdition, IN_VOTE } from '../testing/edition-rows';
import { aProposal } from '../testing/proposal-rows';
import { aClosedVote, pabulibText } from '../testing/record-rows';
import { ThreadStopped } from '../work-in-thread/run-in-thread';
import { CountEdition } from './count-edition.service';

const NOW = new Date('2027-03-22T08:00:00Z');
const GREEDY = {
  rule: 'greedy',
  satisfaction: 'cost',
  completion: 'none',
  tieBreak: 'lexico',
  overflow: 'skip',
} as const;

describe('counting a closed edition', () => {
  const database = givenDatabase(openDataSource);
  let source: DataSource;
  let counting: CountEdition;
  beforeAll(() => {
    source = database.source;
    const clock = new SetClock(NOW);
    counting = new CountEdition(
      source,
      new AuditTrail(clock),
      clock,
      new Logger('silent'),
      new LongJobs(new Jobs(), clock),
      new Tidings(new Outbox(clock, new Jobs()), clock),
    );
  });

  /** Two projects of 60 and 40 euros that fit, one of 50 that does not; a file that says so unless another is given. */
  async function closedVote(text?: string): Promise<EditionEntity> {
    const { manager } = source;
    const edition = await anEdition(manager, NOW, IN_VOTE, {
      countingRule: { ...GREEDY },
      openedAt: NOW,
      closedAt: NOW,
    });
    const proposals = await Promise.all(
      [1, 2, 3].map((number) => aProposal(manager, { editionId: edition.id, number, state: 'on_ballot' })),
    );
    const lines = [60, 50, 40].map((costEuros, index) => ({
      id: String(index + 1),
      costEuros,
      proposalId: proposals[index]?.id,
    }));
    await aClosedVote(manager, edition, lines, text ?? pabulibText(100, lines, ['1,2', '1,3', '1,2', '']));
    return edition;
  }
  const runOf = (editionId: string) => source.manager.findOneByOrFail(CountRunEntity, { editionId });
  const auditLines = async (editionId: string): Promise<{ verb: string; actor_id: string | null }[]> =>
    source.query(
      `SELECT verb, actor_id FROM audit_entry JOIN audit_detail USING (sequence) WHERE subject_id = $1 ORDER BY sequence`,
      [editionId],
    );

  it('writes outcome, states, date and audit line together', async () => {
    const { id } = await closedVote();
    await counting.count(id);
    const run = await runOf(id);
    expect(run).toMatchObject({ state: 'done', problem: null, finishedAt: NOW });
    expect((run.outcome as CountOutcome).selected).toEqual(['1', '3']);
    const states = await source.manager.find(ProposalEntity, {
      where: { editionId: id },
      order: { number: 'ASC' },
    });
    expect(states.map(({ state }) => state)).toEqual(['winner', 'not_selected', 'winner']);
    expect((await source.manager.findOneByOrFail(EditionEntity, { id })).countedAt).toEqual(NOW);
    expect(await auditLines(id)).toEqual([{ verb: 'budget.counted', actor_id: null }]);
    expect(await verifyChain(source)).toMatchObject({ brokenAt: null, alteredDetails: [] });
  });

  it('two at once, and once more: one outcome, one audit line', async () => {
    const { id } = await closedVote();
    await Promise.all([counting.count(id), counting.count(id)]);
    await counting.count(id);
    expect((await runOf(id)).state).toBe('done');
    expect(await auditLines(id)).toHaveLength(1);
  });

  it('says that a record cannot be read, and leaves the projects as they are', async () => {
    const { id } = await closedVote('META\nkey;value\n');
    await counting.count(id);
    expect(await runOf(id)).toMatchObject({ state: 'failed', problem: 'unreadable_record', outcome: null });
    expect(await source.manager.countBy(ProposalEntity, { editionId: id, state: 'on_ballot' })).toBe(3);
    expect(await auditLines(id)).toEqual([]);
  });

  it('stops a count that takes too long, and says so', async () => {
    const { id } = await closedVote();
    await counting.count(id, { limits: { seconds: 0.001, memoryMegabytes: 256 } });
    expect(await runOf(id)).toMatchObject({ state: 'failed', problem: 'too_long' });
  });

  it('a stopping server leaves the count unfinished for the next one', async () => {
    const { id } = await closedVote();
    const stopping = new AbortController();
    stopping.abort();
    await expect(counting.count(id, { signal: stopping.signal })).rejects.toThrow(ThreadStopped);
    expect((await runOf(id)).state).toBe('counting');
    await counting.count(id);
    expect((await runOf(id)).state).toBe('done');
  });

  it('does nothing for an edition that has no record', async () => {
    const { id } = await anEdition(source.manager, NOW, IN_VOTE);
    await counting.count(id);
    expect(await source.manager.countBy(CountRunEntity, { editionId: id })).toBe(0);
  });
});
