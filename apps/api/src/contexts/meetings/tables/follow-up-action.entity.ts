import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';
import { AgendaItemEntity } from './agenda-item.entity';
import { MeetingEntity } from './meeting.entity';

export const FOLLOW_UP_STATES = ['open', 'done', 'dropped'] as const;
export type FollowUpStateWord = (typeof FOLLOW_UP_STATES)[number];

/** What is to be done because an assembly decided it; on every agenda that follows until it is done or dropped. */
@NotPersonal('what an assembly asked to be done, and which service or office does it')
@Entity('follow_up_action')
@Check('follow_up_state', `state IN ('open', 'done', 'dropped')`)
@Check('follow_up_ended', `(state = 'open') = (ended_at IS NULL)`)
@Index('follow_up_by_due', ['space', 'state', 'dueOn'])
export class FollowUpActionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Of the assembly: `body:<uuid>`. */
  @Column('text')
  space: string;

  /** The meeting that decided. */
  @Index('follow_up_meeting')
  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Index('follow_up_item')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => AgendaItemEntity, { onDelete: 'SET NULL' })
  itemId: string | null;

  @Column('text')
  decision: string;

  @Column('text')
  task: string;

  /** A service or an office, as the public reads it. */
  @Column('text')
  owner: string;

  /** `yyyy-mm-dd`. */
  @Column('date')
  dueOn: string;

  @Column('text', { default: 'open' })
  state: FollowUpStateWord;

  /** What came of it. */
  @Column('text', { default: '' })
  outcome: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
