import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';
import { DigestEntity } from './digest.entity';
import { type Cadence, FollowEntity, type FollowKind } from './follow.entity';

/** Why no mail told a message. */
export type Unmailed = 'no_address' | 'address_failing' | 'stopped' | 'gone' | 'refused';

/** One thing told to one person: a line of her list, and perhaps a mail. */
@PersonalData({ processing: 'messages', person: 'personId', erasure: 'delete', purge: 'at' })
@Entity('message')
@Unique('message_once', ['personId', 'tidingId'])
@Index('message_list', ['personId', 'at', 'id'])
@Index('message_unread', ['personId'], { where: 'read_at IS NULL' })
@Index('message_to_gather', ['cadence', 'at'], {
  where: `digest_id IS NULL AND cadence IN ('daily', 'weekly')`,
})
export class MessageEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  /** What happened, once for a person: the id of its event in the outbox. */
  @Column('uuid')
  tidingId: string;

  /** Whose sentences are in `locales/<language>/mail.json`. */
  @Column('text')
  template: string;

  /** Values of its sentences; title and address of the thing itself are read when they are shown. */
  @Column('jsonb')
  params: Record<string, string>;

  /** What it is about. Null for what was said to this person alone. */
  @Column('text', { nullable: true })
  kind: FollowKind | null;

  @Column('text', { nullable: true })
  thingId: string | null;

  /** Why she is told; null when nothing that she follows is the reason. */
  @Index('message_follow')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => FollowEntity, { onDelete: 'SET NULL' })
  followId: string | null;

  @Column('text')
  cadence: Cadence;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Index('message_digest')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => DigestEntity, { onDelete: 'SET NULL' })
  digestId: string | null;

  @Column('timestamptz', { nullable: true })
  mailedAt: Date | null;

  @Column('text', { nullable: true })
  unmailed: Unmailed | null;
}
