import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { type DueDigest, dueDigests } from './due-digests';

export const DELIVER_DIGEST = 'deliver_digest';

/** What is older than this waits for nobody: the account had no address, or the server was away for a month. */
const OLDEST_DAYS = 31;

/** Makes the digests whose hour has come: one for a person and a period, with what she has not been told. */
@Injectable()
export class GatherDigests implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.eachMinute(() => this.gather());
  }

  async gather(): Promise<void> {
    for (const due of dueDigests(this.clock.now())) await this.make(due);
  }

  /**
   * Digests, what is in each, and a job each, in one statement: all or nothing. Two processes at once make one digest a
   * person, by its unique key; what neither puts in it waits for the next.
   */
  private async make({ period, day, until }: DueDigest): Promise<void> {
    await this.source.query(
      `WITH waiting AS (
         SELECT message.id, message.person_id FROM message
           JOIN follow ON follow.id = message.follow_id AND follow.cadence <> 'none'
           JOIN person ON person.id = message.person_id AND person.email IS NOT NULL
          WHERE message.cadence = $1 AND message.digest_id IS NULL AND message.read_at IS NULL
            AND message.at < $3 AND message.at >= $3::timestamptz - make_interval(days => ${OLDEST_DAYS})
       ), made AS (
         INSERT INTO digest (person_id, period, day, made_at) SELECT DISTINCT person_id, $1, $2::date, $4::timestamptz
           FROM waiting ON CONFLICT (person_id, period, day) DO NOTHING RETURNING id, person_id
       ), filled AS (
         UPDATE message SET digest_id = made.id FROM made JOIN waiting USING (person_id)
          WHERE message.id = waiting.id AND message.digest_id IS NULL
       )
       SELECT graphile_worker.add_job('${DELIVER_DIGEST}', payload := json_build_object('id', made.id),
                                      job_key := '${DELIVER_DIGEST}:' || made.id, max_attempts := 12) FROM made`,
      [period, day, until, this.clock.now()],
    );
  }
}
