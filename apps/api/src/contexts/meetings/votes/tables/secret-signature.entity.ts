import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { QuestionEntity } from './question.entity';

/** "This seat has voted", and nothing else: no time, no order, nothing shared with a ballot (decision 0004). */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'seatId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('secret_signature')
export class SecretSignatureEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => QuestionEntity)
  questionId: string;

  @Index('secret_signature_seat')
  @PrimaryColumn('uuid')
  @ForeignKey(() => MeetingSeatEntity)
  seatId: string;
}
