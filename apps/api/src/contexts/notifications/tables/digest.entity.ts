import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';

/** The mail of a day or a week for one person: one for a person and a period, whoever asks for it. */
@PersonalData({ processing: 'messages', person: 'personId', erasure: 'delete', purge: 'madeAt' })
@Entity('digest')
@Unique('digest_once', ['personId', 'period', 'day'])
export class DigestEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('text')
  period: 'daily' | 'weekly';

  /** The day on which it is due, as the town counts days: `2027-03-28`. */
  @Column('date')
  day: string;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  mailedAt: Date | null;

  /** Why it did not leave: nothing was left unread, mails were stopped, the address does not take them. */
  @Column('text', { nullable: true })
  unmailed: string | null;
}
