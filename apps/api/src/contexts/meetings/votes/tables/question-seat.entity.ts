import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { QuestionEntity } from './question.entity';

/** Who may vote on a question, and by whose hand, as it stood when it opened. */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'seatId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('question_seat')
export class QuestionSeatEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => QuestionEntity)
  questionId: string;

  @Index('question_seat_seat')
  @PrimaryColumn('uuid')
  @ForeignKey(() => MeetingSeatEntity)
  seatId: string;

  /** Seat of the holder of her proxy; null: she was there. */
  @Index('question_seat_through')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingSeatEntity)
  throughId: string | null;
}
