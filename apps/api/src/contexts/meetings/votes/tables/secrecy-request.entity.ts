import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { MeetingEntity } from '../../tables/meeting.entity';
import { QuestionEntity } from './question.entity';

/** A seat asks that a prepared question be voted in secret; once, and forgotten when the vote opens. */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'seatId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('secrecy_request')
export class SecrecyRequestEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => QuestionEntity, { onDelete: 'CASCADE' })
  questionId: string;

  @Index('secrecy_request_seat')
  @PrimaryColumn('uuid')
  @ForeignKey(() => MeetingSeatEntity, { onDelete: 'CASCADE' })
  seatId: string;

  @Index('secrecy_request_meeting')
  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;
}
