import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { AgendaItemEntity } from '../../tables/agenda-item.entity';
import { MeetingEntity } from '../../tables/meeting.entity';

/** The time that a point of the agenda has taken; one point is current, and runs or is paused. */
@NotPersonal('minutes of a point of an agenda')
@Entity('agenda_clock')
@Index('agenda_current', ['meetingId'], { unique: true, where: 'current' })
export class AgendaClockEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => AgendaItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Column('boolean')
  current: boolean;

  /** Null: paused, or not current. */
  @Column('timestamptz', { nullable: true })
  runningSince: Date | null;

  /** Milliseconds before `runningSince`. */
  @Column('int', { default: 0 })
  spentMs: number;

  /** Given on top of what was planned. */
  @Column('int', { default: 0 })
  addedMinutes: number;
}
