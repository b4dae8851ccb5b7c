import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { MINUTES_STATES, type MinutesStateWord } from '../minutes-state';
import { MinutesEntity } from './minutes.entity';

export interface WrittenSection {
  readonly title: string;
  readonly text: string;
}

/** The whole text as it stood at a step: proposed, proposed again, approved. Never changed. */
@NotPersonal('the account that an assembly gives of its public meeting')
@Entity('minutes_version')
@Check('minutes_version_state', `state IN (${MINUTES_STATES.map((word) => `'${word}'`).join(', ')})`)
@Unique('minutes_version_number', ['minutesId', 'number'])
export class MinutesVersionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MinutesEntity)
  minutesId: string;

  /** From 1. */
  @Column('int')
  number: number;

  /** The step that made it. */
  @Column('text')
  state: MinutesStateWord;

  @Column('timestamptz')
  at: Date;

  @Column('jsonb')
  sections: WrittenSection[];

  /** SHA-256 of the sections, in hexadecimal (`digestOf`). */
  @Column('text')
  digest: string;
}
