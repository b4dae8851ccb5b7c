import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity';
import { PersonalData } from '../../platform/privacy/personal-data';

/** A signed-in browser. Only the hash of its token is kept: reading this table opens no session. */
@PersonalData({ processing: 'sign_in', person: 'personId', erasure: 'delete', purge: 'expiresAt' })
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text')
  tokenHash: string;

  @Index('session_person')
  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
