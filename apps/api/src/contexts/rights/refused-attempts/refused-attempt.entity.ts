import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** Somebody of the staff tried what is a space's own. Once an hour: nobody floods a desk. */
@PersonalData({ processing: 'roles', person: 'personId', erasure: 'delete', exported: false, purge: 'at' })
@Entity('refused_attempt')
@Index('refused_attempt_once', ['personId', 'permission', 'space', 'hour'], { unique: true })
@Index('refused_attempt_of', ['space', 'at'])
export class RefusedAttemptEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  /** Roles that she held then. */
  @Column('text', { array: true })
  roles: string[];

  @Column('text')
  permission: string;

  @Column('text')
  space: string;

  @Column('text')
  operation: string;

  @Column('timestamptz')
  hour: Date;

  @Column('timestamptz')
  at: Date;
}
