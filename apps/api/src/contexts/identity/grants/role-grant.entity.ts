import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonEntity } from '../person.entity';
import type { Role } from './role';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** A role given to a person in a space. Ended, it stays: who could do what, and when, must be known later. */
@PersonalData({ processing: 'roles', person: 'personId', erasure: 'delete', purge: 'endedAt' })
@PersonalData({
  processing: 'roles',
  person: ['givenBy', 'endedBy', 'checkedBy'],
  erasure: 'unlink',
  exported: false,
})
@Entity('role_grant')
@Index('role_grant_once', ['personId', 'role', 'space'], { unique: true, where: 'ended_at IS NULL' })
@Check('role_grant_checked', `role <> 'youth_worker' OR checked_on IS NOT NULL`)
export class RoleGrantEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('text')
  role: Role;

  /** `town`, or `<kind>:<id>`. */
  @Column('text', { default: 'town' })
  space: string;

  @Column('timestamptz')
  since: Date;

  /** Counts before this instant only. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  /** Null: the operator of the server, or the demonstration. */
  @Column('uuid', { nullable: true })
  givenBy: string | null;

  /**
   * Day on which the honorabilité of somebody who works with minors was checked (code de l'action sociale, art. L133-6),
   * `yyyy-mm-dd`. Only that it was, by whom and when: never what the check said.
   */
  @Column('date', { nullable: true })
  checkedOn: string | null;

  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;
}
