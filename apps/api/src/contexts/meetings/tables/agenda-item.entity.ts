import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';
import { MeetingEntity } from './meeting.entity';

export const ITEM_KINDS = [
  'information',
  'discussion',
  'decision',
  'election',
  'residents_questions',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * `proposed` by a member: the facilitator keeps it, puts it off to a later meeting, or declines it with a reason. What is
 * put off is found again when the next meeting is prepared.
 */
export const ITEM_STATES = ['proposed', 'kept', 'put_off', 'declined'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** A point of the agenda. */
@PersonalData({ processing: 'meetings', person: 'proposedBy', erasure: 'unlink' })
@Entity('agenda_item')
@Check(
  'agenda_item_kind',
  `kind IN ('information', 'discussion', 'decision', 'election', 'residents_questions')`,
)
@Check('agenda_item_state', `state IN ('proposed', 'kept', 'put_off', 'declined')`)
@Index('agenda_in_order', ['meetingId', 'position'])
@Index('agenda_item_proposed_once', ['meetingId', 'proposedBy', 'title'], {
  unique: true,
  where: `state = 'proposed'`,
})
export class AgendaItemEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  /** From 1 among those that are kept; 0 for those that wait or were declined. */
  @Column('int')
  position: number;

  @Column('text')
  title: string;

  @Column('text')
  kind: ItemKind;

  /** How long it is meant to last. */
  @Column('int')
  minutes: number;

  /** Markdown; what members should know beforehand. */
  @Column('text', { default: '' })
  note: string;

  @Column('text', { default: 'kept' })
  state: ItemState;

  @Index('agenda_item_proposed_by')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  proposedBy: string | null;

  /** Why it was declined, or put off. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The item of an earlier meeting that was not finished: taken over once. */
  @Index('agenda_item_carried_once', { unique: true, where: 'carried_from IS NOT NULL' })
  @Column('uuid', { nullable: true })
  carriedFrom: string | null;
}
