import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import type { SeenThing } from './seen-things';

/**
 * Somebody of the staff opened personal data of somebody else: once for each viewer, person, thing and day. The running
 * server may insert and read; rows leave with the person (`forget_data_access`) or after a year
 * (`remove_data_access_before`), never otherwise.
 */
@PersonalData({
  processing: 'data_access',
  person: 'personId',
  erasure: 'delete',
  purge: 'at',
  byContext: true,
})
@PersonalData({
  processing: 'data_access',
  person: 'viewerId',
  erasure: 'unlink',
  exported: false,
  byContext: true,
})
@Entity('data_access')
@Index('data_access_once', ['viewerId', 'personId', 'what', 'day'], { unique: true })
@Index('data_access_person', ['personId', 'at'])
export class DataAccessEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Whose data. */
  @Column('uuid')
  personId: string;

  /** Who looked; null once that account is erased. */
  @Column('uuid', { nullable: true })
  viewerId: string | null;

  @Column('text')
  what: SeenThing;

  /** The role that opened the door, and where it counted. */
  @Column('text')
  role: string;

  @Column('text')
  space: string;

  /** UTC. */
  @Column('date')
  day: string;

  @Column('timestamptz')
  at: Date;
}
