import type { Choice } from '@parvis/quorum';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { MeetingSeatEntity } from '../../tables/meeting-seat.entity';
import { QuestionEntity } from './question.entity';

/** What a seat has voted in a vote by names: public, and once for each seat. */
@PersonalData({
  processing: 'meetings',
  person: { via: 'MeetingSeatEntity', column: 'seatId' },
  erasure: 'keep',
  ground: 'meeting_record',
})
@Entity('named_vote')
@Check('named_vote_choice', `choice IN ('for', 'against', 'abstain')`)
export class NamedVoteEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => QuestionEntity)
  questionId: string;

  @Index('named_vote_seat')
  @PrimaryColumn('uuid')
  @ForeignKey(() => MeetingSeatEntity)
  seatId: string;

  @Column('text')
  choice: Choice;

  /** Typed by the desk for somebody without a phone. */
  @Column('boolean')
  typed: boolean;
}
