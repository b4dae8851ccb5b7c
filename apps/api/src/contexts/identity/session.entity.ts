import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import type { SessionMethod } from '../../platform/access/viewer';
import { PersonEntity } from './person.entity';
import { PersonalData } from '../../platform/privacy/personal-data';

/** A signed-in browser. Only the hash of its token is kept: reading this table opens no session. */
@PersonalData({ processing: 'sign_in', person: 'personId', erasure: 'delete', purge: 'expiresAt' })
// The agent beside her: gone, whatever she helped with is over.
@PersonalData({ processing: 'sign_in', person: 'assistedBy', erasure: 'delete', exported: false })
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

  /** Its public handle: names it in lists and logs, opens nothing. */
  @Index('session_id', { unique: true })
  @Column('uuid')
  @Generated('uuid')
  id: string;

  @Column('text', { default: 'code' })
  method: SessionMethod;

  /** The agent who sits beside the person; the session is theirs both, and short. */
  @Index('session_assisted_by', { where: 'assisted_by IS NOT NULL' })
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity)
  assistedBy: string | null;

  /** A few words of the browser's own name, so that a person recognises hers in the list. */
  @Column('text', { nullable: true })
  device: string | null;

  /** When a passkey was shown in it last. */
  @Column('timestamptz', { nullable: true })
  provedAt: Date | null;

  /** To the hour at best: a list of sessions is not a log of presence. */
  @Column('timestamptz', { nullable: true })
  lastSeenAt: Date | null;
}
