import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DataSubject } from './personal-tables';

/** What is left to do when the erasure has been committed: bytes on a disk, for instance. */
export type AfterCommit = () => Promise<void>;

/** Rows and places that the annotations cannot reach: a door of the database, a queue, a disk. */
export interface OwnErasure {
  /** Erased just before the annotated rows of this table; `last`: after everything else. */
  readonly when: { readonly table: string } | 'first' | 'last';
  readonly erase: (manager: EntityManager, subject: DataSubject) => Promise<AfterCommit | void>;
}

/** Removal by age of what the annotations cannot reach. */
export interface OwnPurge {
  readonly processing: string;
  /** Of the report: a table, or a place. */
  readonly table: string;
  /** Rows whose retention has passed at `limit`. `dryRun`: counted, not removed. */
  readonly purge: (limit: Date, how: { dryRun: boolean }) => Promise<number>;
}

/** Contexts register in `onModuleInit`. */
@Injectable()
export class OwnErasures {
  readonly erasures: OwnErasure[] = [];
  readonly purges: OwnPurge[] = [];

  onErasure(erasure: OwnErasure): void {
    this.erasures.push(erasure);
  }

  onPurge(purge: OwnPurge): void {
    this.purges.push(purge);
  }
}
