import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../../identity';
import { MeetingEntity } from '../../tables/meeting.entity';

/** Somebody in the room without a seat: speaks when given the floor, never votes. */
@PersonalData({ processing: 'meetings', person: 'addedBy', erasure: 'unlink', exported: false })
@Entity('meeting_guest')
@Index('guest_of_meeting', ['meetingId', 'cameAt'])
export class MeetingGuestEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Column('text')
  name: string;

  /** What she comes as: « cheffe de projet, ville de Cahors ». */
  @Column('text')
  quality: string;

  @Column('timestamptz')
  cameAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;

  @Index('meeting_guest_added_by')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  addedBy: string | null;
}
