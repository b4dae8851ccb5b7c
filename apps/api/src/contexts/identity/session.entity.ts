import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity';

/** A signed-in browser. Only the hash of its token is kept: reading this table opens no session. */
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
