import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { MeetingEntity } from '../../tables/meeting.entity';
import { MINUTES_STATES, type MinutesStateWord } from '../minutes-state';

export const SIGNATURES = ['paper', 'seal'] as const;
/** `paper`: signed by hand on the printed document. `seal`: a digest made by the platform, no eIDAS signature. */
export type SignatureWord = (typeof SIGNATURES)[number];

const among = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** The account of one meeting, from its first draft to its publication. */
@NotPersonal('state of the minutes of a public meeting')
@Entity('minutes')
@Check('minutes_state', `state IN (${among(MINUTES_STATES)})`)
@Check('minutes_signature', `signature IN (${among(SIGNATURES)})`)
@Check(
  'minutes_approved_by_vote',
  `(state IN ('approved', 'published')) = (approved_in IS NOT NULL AND in_favour > against)`,
)
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

  /** The meeting that approved them by a vote. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingEntity)
  approvedIn: string | null;

  @Column('int', { nullable: true })
  inFavour: number | null;

  @Column('int', { nullable: true })
  against: number | null;

  @Column('int', { nullable: true })
  abstained: number | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('text', { nullable: true })
  signature: SignatureWord | null;
}
