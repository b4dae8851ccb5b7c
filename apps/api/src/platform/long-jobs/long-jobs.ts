import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { JobKindName } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { Jobs } from '../jobs/jobs';
import type { JobKind } from './job-kind';
import { LongJobEntity } from './long-job.entity';

/** Job of the queue that runs a long job, payload `{ id }`. */
export const LONG_JOB = 'long_job';

export interface AskedJob {
  readonly kind: JobKindName;
  readonly subject: string;
  readonly label: string;
  readonly place: string;
  /** Null: nobody in particular asked. */
  readonly askedBy: string | null;
  readonly payload?: Record<string, unknown>;
  readonly total?: number;
}

/** Kinds of long work, and the asking for one. */
@Injectable()
export class LongJobs implements OnModuleDestroy {
  private readonly kinds = new Map<string, JobKind>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  register(kind: JobKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`kind of long job registered twice: ${kind.name}`);
    this.kinds.set(kind.name, kind);
  }

  /**
   * Asks for a job in the caller's transaction: it exists if, and only if, the transaction commits. Asked again while
   * one of this kind and subject waits or runs, it changes nothing.
   * @returns the id of the job that waits or runs
   */
  async start(manager: EntityManager, asked: AskedJob): Promise<string> {
    const [made] = (await manager.query(
      `INSERT INTO long_job (kind, subject, label, place, asked_by, payload, state, total, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8)
       ON CONFLICT (kind, subject) WHERE state IN ('waiting', 'running') DO NOTHING RETURNING id`,
      [
        asked.kind,
        asked.subject,
        asked.label,
        asked.place,
        asked.askedBy,
        JSON.stringify(asked.payload ?? {}),
        asked.total ?? 0,
        this.clock.now(),
      ],
    )) as { id: string }[];
    if (made) {
      await this.enqueue(manager, made.id);
      return made.id;
    }
    const { kind, subject } = asked;
    const [under] = await manager.find(LongJobEntity, {
      select: { id: true },
      where: [
        { kind, subject, state: 'waiting' },
        { kind, subject, state: 'running' },
      ],
    });
    // It ended between the two statements: there is none, so there may be a new one.
    return under?.id ?? this.start(manager, asked);
  }

  enqueue(manager: EntityManager, id: string): Promise<void> {
    return this.jobs.add(manager, LONG_JOB, { id }, `${LONG_JOB}:${id}`);
  }

  kind(name: string): JobKind | undefined {
    return this.kinds.get(name);
  }

  all(): readonly JobKind[] {
    return [...this.kinds.values()];
  }

  /** Aborted when the server stops. */
  get stop(): AbortSignal {
    return this.stopping.signal;
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }
}
