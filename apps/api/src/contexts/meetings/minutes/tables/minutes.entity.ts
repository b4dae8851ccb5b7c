import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { MeetingEntity } from '../../tables/meeting.entity';
import { QuestionEntity } from '../../votes/tables/question.entity';
import { MINUTES_STATES, type MinutesStateWord } from '../minutes-state';

export const SIGNATURES = ['paper', 'seal'] as const;
/** `paper`: signed by hand on the printed document, of which a scan is kept. `seal`: a digest made by the platform, no eIDAS signature. */
export type SignatureWord = (typeof SIGNATURES)[number];

const among = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** The account of one meeting, from its first draft to its publication. */
@NotPersonal('state of the minutes of a public meeting')
@Entity('minutes')
@Check('minutes_state', `state IN (${among(MINUTES_STATES)})`)
@Check('minutes_signature', `signature IN (${among(SIGNATURES)})`)
@Check('minutes_approved_by_vote', `state NOT IN ('approved', 'published') OR question_id IS NOT NULL`)
@Check('minutes_scan', `(signature = 'paper') = (scan_id IS NOT NULL)`)
@Unique('minutes_once', ['meetingId'])
export class MinutesEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Column('text', { default: 'draft' })
  state: MinutesStateWord;

  /** Moves at each save and each step: who proposes or approves says which one she has read. */
  @Column('int', { default: 1 })
  revision: number;

  /** By which a later meeting is asked to approve them; who approved and by how many voices is there alone. */
  @Index('minutes_question', { unique: true })
  @Column('uuid', { nullable: true })
  @ForeignKey(() => QuestionEntity, { onDelete: 'SET NULL' })
  questionId: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('text', { nullable: true })
  signature: SignatureWord | null;

  /** What was signed by hand, as a file. */
  @Column('uuid', { nullable: true })
  @ForeignKey('StoredFileEntity')
  scanId: string | null;
}
