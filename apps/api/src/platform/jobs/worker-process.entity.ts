import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A process that takes jobs from the queue, and when it last said that it lives. */
@Entity('worker_process')
export class WorkerProcessEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Names under which it locks jobs. */
  @Column('text', { array: true })
  workers: string[];

  /** By the database's clock: processes may stand on several machines. */
  @Column('timestamptz', { default: () => 'now()' })
  seenAt: Date;
}
