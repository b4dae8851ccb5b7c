import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { MeetingEntity } from '../../tables/meeting.entity';

/** A seat lets another vote for it. One that stands a giver; whether it speaks is for the rules (`libs/quorum`). */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'giverId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'holderId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('proxy')
@Check('proxy_of_another', 'giver_id <> holder_id')
@Index('proxy_standing', ['giverId'], { unique: true, where: 'revoked_at IS NULL' })
@Index('proxy_of_meeting', ['meetingId', 'givenAt'])
@Index('proxy_holder', ['holderId'])
export class ProxyEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Column('uuid')
  @ForeignKey(() => MeetingSeatEntity, { onDelete: 'CASCADE' })
  giverId: string;

  @Column('uuid')
  @ForeignKey(() => MeetingSeatEntity, { onDelete: 'CASCADE' })
  holderId: string;

  @Column('timestamptz')
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** Signed on paper and typed by the desk; else given by her on her phone. */
  @Column('boolean')
  onPaper: boolean;
}
