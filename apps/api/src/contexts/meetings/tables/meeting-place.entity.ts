import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';
import { MeetingEntity } from './meeting.entity';

/**
 * A place for the public, or a line of the waiting list. Gone a week after the meeting, what somebody needs included;
 * given up, at once.
 */
@PersonalData({ processing: 'meeting_places', person: 'personId', erasure: 'delete', purge: 'endsAt' })
@Entity('meeting_place')
@Check('meeting_place_state', `state IN ('coming', 'waiting')`)
@Index('meeting_place_once', ['meetingId', 'personId'], { unique: true })
@Index('meeting_place_in_order', ['meetingId', 'rank'], { unique: true })
export class MeetingPlaceEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  /** Null: noted by the desk, for somebody without an account. */
  @Index('meeting_place_person')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string | null;

  @Column('text')
  name: string;

  /** In the meeting, from 1: whoever asked first. */
  @Column('int')
  rank: number;

  @Column('text')
  state: 'coming' | 'waiting';

  /** Ramp, interpreter, childcare…: for those who prepare the meeting alone. */
  @Column('text', { default: '' })
  needs: string;

  /** Of the meeting: what is kept is counted from it. */
  @Column('timestamptz')
  endsAt: Date;
}
