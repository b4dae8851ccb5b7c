import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { MinutesEntity } from './minutes.entity';

/** A part of the minutes, which has versions of its own. */
@NotPersonal('titles of the minutes of a public meeting')
@Entity('minutes_section')
@Unique('minutes_section_position', ['minutesId', 'position'])
export class MinutesSectionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MinutesEntity)
  minutesId: string;

  /** From 1. */
  @Column('int')
  position: number;

  @Column('text')
  title: string;

  /** The one that stands (`minutes_text`). */
  @Column('int', { default: 1 })
  version: number;
}
