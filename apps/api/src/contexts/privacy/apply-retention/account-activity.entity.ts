import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/**
 * The last day on which somebody came in: written by the database with each session (`keep_last_day`), since sessions
 * themselves go a day after they end.
 */
@PersonalData({ processing: 'account', person: 'personId', erasure: 'delete' })
@Entity('account_activity')
export class AccountActivityEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  @Index('account_activity_last')
  @Column('timestamptz')
  lastSeenAt: Date;

  /** When she was told that her account would go; null again as soon as she comes back. */
  @Column('timestamptz', { nullable: true })
  warnedAt: Date | null;
}
