import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { MeetingEntity } from '../../tables/meeting.entity';

/** How it became known: by the desk (by hand, or from a signed list), or by herself with the code of the room. */
export const PRESENCE_WAYS = ['desk', 'list', 'code'] as const;
export type PresenceWay = (typeof PRESENCE_WAYS)[number];

/** One stretch of a seat being in the room; several in one meeting, never two at once. */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'seatId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('presence')
@Check('presence_way', `way IN ('desk', 'list', 'code')`)
@Check('presence_in_order', 'left_at > came_at')
@Index('presence_open', ['seatId'], { unique: true, where: 'left_at IS NULL' })
@Index('presence_of_meeting', ['meetingId', 'cameAt'])
export class PresenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Column('uuid')
  @ForeignKey(() => MeetingSeatEntity)
  seatId: string;

  /** When she is counted from; while it waits for the desk, when she said so. */
  @Column('timestamptz')
  cameAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;

  @Column('text')
  way: PresenceWay;

  /** Said by her phone, and not yet confirmed by the desk: counts for nothing. */
  @Column('boolean', { default: false })
  waiting: boolean;
}
