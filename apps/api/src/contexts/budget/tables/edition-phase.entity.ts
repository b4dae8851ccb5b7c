import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EditionEntity } from './edition.entity';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** The calendar of an edition: a line for each phase. */
@NotPersonal('a calendar')
@Entity('edition_phase')
export class EditionPhaseEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  @PrimaryColumn('text')
  phase: 'ideas' | 'review' | 'vote' | 'results';

  @Column('timestamptz')
  startsAt: Date;

  /** Null: until something else happens. */
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;
}
