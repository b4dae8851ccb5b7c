import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/**
 * On which legal ground the town compares the electoral roll. Without one in force the roll is refused. Ended, it
 * stays: which ground held on a day must be known later.
 */
@PersonalData({
  processing: 'residence_lists',
  person: ['recordedBy', 'endedBy'],
  erasure: 'unlink',
  exported: false,
  purge: 'endedAt',
})
@Entity('residence_list_ground')
@Index('residence_list_ground_in_force', ['kind'], { unique: true, where: 'ended_at IS NULL' })
export class ResidenceListGroundEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  kind: 'electoral_roll';

  /** The ground, and who said that it holds: shown to everybody. */
  @Column('text')
  ground: string;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;
}
