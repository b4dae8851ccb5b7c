import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonEntity } from '../person.entity';
import type { Role } from './role';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** A role given to a person in a space. Ended, it stays: who could do what, and when, must be known later. */
@PersonalData({ processing: 'roles', person: 'personId', erasure: 'delete', purge: 'endedAt' })
@PersonalData({ processing: 'roles', person: ['givenBy', 'endedBy'], erasure: 'unlink', exported: false })
@Entity('role_grant')
@Index('role_grant_once', ['personId', 'role', 'space'], { unique: true, where: 'ended_at IS NULL' })
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

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;
}
