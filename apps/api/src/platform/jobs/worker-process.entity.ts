import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../privacy/personal-data';

/** A process that takes jobs from the queue, and when it last said that it lives. */
@NotPersonal('processes of the server')
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
