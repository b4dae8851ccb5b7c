import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';

/** Each text that a draft has had: nothing is overwritten. */
@PersonalData({ processing: 'councils', person: 'authorId', erasure: 'unlink', exported: false })
@Entity('opinion_version')
@Index('opinion_version_number', ['opinionId', 'version'], { unique: true })
export class OpinionVersionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OpinionEntity', { onDelete: 'CASCADE' })
  opinionId: string;

  @Column('int')
  version: number;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('timestamptz')
  at: Date;

  @Index('opinion_version_author')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { onDelete: 'SET NULL' })
  authorId: string | null;
}
