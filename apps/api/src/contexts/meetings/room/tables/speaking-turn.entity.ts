import type { TurnKind } from '@parvis/quorum';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { MeetingEntity } from '../../tables/meeting.entity';
import { MeetingGuestEntity } from './meeting-guest.entity';

/** Somebody asks to speak, then speaks: a seat or a guest. */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'seatId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('speaking_turn')
@Check('speaking_turn_kind', `kind IN ('contribution', 'question', 'reply', 'point_of_order')`)
@Check('speaking_turn_who', 'num_nonnulls(seat_id, guest_id) = 1')
@Index('speaking_waits', ['seatId', 'kind'], {
  unique: true,
  where: 'started_at IS NULL AND withdrawn_at IS NULL',
})
@Index('speaking_now', ['meetingId'], { unique: true, where: 'started_at IS NOT NULL AND ended_at IS NULL' })
@Index('speaking_of_meeting', ['meetingId', 'askedAt'])
@Index('speaking_guest', ['guestId'])
export class SpeakingTurnEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingSeatEntity)
  seatId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingGuestEntity)
  guestId: string | null;

  @Column('text')
  kind: TurnKind;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
