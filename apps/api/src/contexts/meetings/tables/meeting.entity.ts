import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/**
 * `draft`: only who prepares it sees it. `called`: the notice has gone. `in_session`, `held`: begun, ended.
 * `postponed` and `cancelled`: it does not take place, with a reason. The minutes have states of their own.
 */
export const MEETING_STATES = ['draft', 'called', 'in_session', 'held', 'postponed', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** A sitting of an assembly. */
@NotPersonal('date, place and state of a public meeting')
@Entity('meeting')
@Check('meeting_state', `state IN ('draft', 'called', 'in_session', 'held', 'postponed', 'cancelled')`)
@Check('meeting_times', 'ends_at > starts_at')
@Unique('meeting_number', ['space', 'number'])
@Index('meeting_by_day', ['space', 'startsAt'])
@Index('meeting_series_slot', ['seriesId', 'seriesSlot'], { unique: true })
export class MeetingEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Of the assembly that meets: `body:<uuid>`. */
  @Column('text')
  space: string;

  /** In its space, from 1: part of its address. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  @Column('text', { default: 'draft' })
  state: MeetingState;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text')
  place: string;

  @Column('text', { nullable: true })
  room: string | null;

  /** `https` only: shown to members, and to everybody when the meeting is open to the public. */
  @Column('text', { nullable: true })
  onlineLink: string | null;

  /** Ramp, loop, interpreter… in the words of whoever prepares it. */
  @Column('text', { nullable: true })
  accessibility: string | null;

  @Column('text', { nullable: true })
  childcare: string | null;

  @Column('boolean', { default: true })
  openToPublic: boolean;

  /** Places for the public; null: as many as come. */
  @Column('int', { nullable: true })
  capacity: number | null;

  /** Until how many hours before it residents may ask questions; null: none are gathered. */
  @Column('int', { nullable: true, default: 24 })
  questionsHours: number | null;

  /** The meeting that those of one series repeat, itself too; null: it stands alone. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingEntity)
  seriesId: string | null;

  /** When it was first planned for: what makes it once in its series, wherever it moves afterwards. */
  @Column('timestamptz', { nullable: true })
  seriesSlot: Date | null;

  /** The rules of the assembly as they stood when it was called (`libs/quorum`); null before. */
  @Column('jsonb', { nullable: true })
  rules: unknown;

  @Column('timestamptz', { nullable: true })
  calledAt: Date | null;

  /** How many notices of it have gone: the version that calendars compare. */
  @Column('int', { default: 0 })
  notices: number;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Why it was postponed or cancelled. */
  @Column('text', { nullable: true })
  reason: string | null;
}
