import { Injectable } from '@nestjs/common';
import type { CountOutcome, CountRule } from '@parvis/tally';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Tidings } from '../../notifications';
import { Clock } from '../../../platform/clock/clock';
import { describe } from '../../../platform/graphql/errors';
import { Logger } from '../../../platform/logging/logger';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { changed } from '../../../platform/realtime/live-topic';
import { editionChanged } from '../budget.events';
import { documentsJob } from '../publish-documents/edition-documents';
import { CountRunEntity } from '../tables/count-run.entity';
import { EditionRecordEntity } from '../tables/edition-record.entity';
import { EditionEntity, type CountingRule } from '../tables/edition.entity';
import { editionTiding } from '../tell-followers/edition-tidings';
import { runInThread, ThreadStopped } from '../work-in-thread/run-in-thread';
import type { ThreadProgress } from '../work-in-thread/thread-task';

/** The largest real count known takes seconds; these bounds only keep a hostile file from taking the server. */
export const COUNT_LIMITS = { seconds: 900, memoryMegabytes: 1024 };
const BETWEEN_WRITES_MS = 500;

/** Why a count failed, as the page says it. */
export type CountProblem = 'unreadable_record' | 'rule_unfit' | 'too_long' | 'out_of_memory' | 'crashed';

export interface CountOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ThreadProgress) => void;
  readonly limits?: { readonly seconds: number; readonly memoryMegabytes: number };
}

/** The rule as `@parvis/tally` takes it: overflow is a word of the greedy rule only. */
export const countRuleOf = ({ overflow, ...rule }: CountingRule): CountRule => ({
  ...rule,
  ...(rule.rule === 'greedy' ? { overflow } : {}),
});

/** Counts a closed edition from its published record. Doing it twice changes nothing. */
@Injectable()
export class CountEdition {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly longJobs: LongJobs,
    private readonly tidings: Tidings,
  ) {}

  /**
   * @returns why it failed, null when it is counted
   * @throws ThreadStopped `stopped` when the server stops: the job stays in the queue
   */
  async count(
    editionId: string,
    { limits = COUNT_LIMITS, ...how }: CountOptions = {},
  ): Promise<CountProblem | null> {
    const edition = await this.source.manager.findOneBy(EditionEntity, { id: editionId });
    const record = await this.source.manager.findOneBy(EditionRecordEntity, { editionId });
    if (!edition || !record || edition.countedAt) return null;
    await this.source.manager.upsert(
      CountRunEntity,
      { editionId, state: 'counting', done: 0, total: 0, problem: null },
      ['editionId'],
    );
    const written = this.progressWriter(editionId);
    const onProgress = (progress: ThreadProgress): void => {
      written(progress);
      how.onProgress?.(progress);
    };
    try {
      const answer = await runInThread(
        {
          kind: 'count',
          record: record.pabulib,
          instance: edition.slug,
          rule: countRuleOf(edition.countingRule),
        },
        { ...limits, signal: how.signal, onProgress },
      );
      if ('refused' in answer) return await this.fail(editionId, answer.refused);
      await this.save(editionId, answer.outcome);
      return null;
    } catch (error) {
      if (!(error instanceof ThreadStopped) || error.reason === 'stopped') throw error;
      this.logger.error('count failed', { editionId, error: describe(error.cause ?? error) });
      return this.fail(editionId, error.reason);
    }
  }

  /** Says that the count failed, and answers why. */
  async fail(editionId: string, problem: CountProblem, manager = this.source.manager): Promise<CountProblem> {
    await manager.update(
      CountRunEntity,
      { editionId },
      { state: 'failed', problem, finishedAt: this.clock.now() },
    );
    return problem;
  }

  /** One small update at a time, never two within half a second, none once the count is over. */
  private progressWriter(editionId: string): (progress: ThreadProgress) => void {
    let last = 0;
    return ({ done, total }) => {
      const now = performance.now();
      if (now - last < BETWEEN_WRITES_MS) return;
      last = now;
      this.source.manager
        .update(CountRunEntity, { editionId, state: 'counting' }, { done, total })
        .catch((error: unknown) =>
          this.logger.warn('count progress not written', { error: describe(error) }),
        );
    };
  }

  private async save(editionId: string, outcome: CountOutcome): Promise<void> {
    await this.source.transaction(async (manager) => {
      // Two counts at once wait here for each other; the second finds that it is done.
      const edition = await manager.findOne(EditionEntity, {
        where: { id: editionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!edition || edition.countedAt) return;
      const now = this.clock.now();
      await manager.query(
        `UPDATE count_run SET state = 'done', done = total, outcome = $2, problem = NULL, finished_at = $3
         WHERE edition_id = $1`,
        [editionId, JSON.stringify(outcome), now],
      );
      await manager.update(EditionEntity, { id: editionId }, { countedAt: now });
      const [lines] = (await manager.query(
        `UPDATE proposal SET state = CASE WHEN line.project_id = ANY($2) THEN 'winner' ELSE 'not_selected' END
         FROM ballot_project line
         WHERE line.proposal_id = proposal.id AND line.edition_id = $1 AND proposal.state = 'on_ballot'
         RETURNING proposal.id`,
        [editionId, outcome.selected],
      )) as [{ id: string }[], number];
      const proposals = lines.map(({ id }) => id);
      await this.tidings.say(manager, editionTiding('results_published', edition, { proposals }));
      await this.longJobs.start(manager, documentsJob(edition, null));
      await changed(manager, editionChanged, editionId);
      await this.audit.record(manager, {
        verb: 'budget.counted',
        actorId: null,
        subject: { type: 'edition', id: editionId },
        after: { selected: outcome.selected, totalCost: outcome.totalCost.exact },
      });
    });
  }
}
