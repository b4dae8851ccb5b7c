import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';
import { MeetingEntity } from './meeting.entity';

/** Who may sit and vote in one meeting, as it stood: a seat, and who holds it. */
@PersonalData({ processing: 'meetings', person: 'personId', erasure: 'unlink', set: { label: '' } })
@Entity('meeting_seat')
@Unique('meeting_seat_once', ['meetingId', 'sourceId'])
export class MeetingSeatEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  /** What it is where it comes from: the membership of a body. */
  @Column('uuid')
  sourceId: string;

  @Column('text')
  college: string;

  @Column('text')
  collegeName: string;

  /** The name under which she sits; empty once she is erased. */
  @Column('text')
  label: string;

  /** Null: sits without an account. */
  @Index('meeting_seat_person')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  personId: string | null;

  /** As declared to the assembly; null: not said. */
  @Column('text', { nullable: true })
  sex: 'F' | 'M' | null;
}
