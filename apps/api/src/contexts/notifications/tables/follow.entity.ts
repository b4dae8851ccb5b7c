import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';

/** What may be followed. A context that adds a kind registers what it is (`Followables`). */
export const FOLLOW_KINDS = ['edition', 'proposal', 'neighbourhood'] as const;
export type FollowKind = (typeof FOLLOW_KINDS)[number];

/** How soon mails tell; `none`: the list of messages alone. From the soonest to the latest. */
export const CADENCES = ['instant', 'daily', 'weekly', 'none'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A person wants to hear of a thing. */
@PersonalData({ processing: 'follows', person: 'personId', erasure: 'delete' })
@Entity('follow')
@Unique('follow_once', ['personId', 'kind', 'thingId'])
@Index('follow_thing', ['kind', 'thingId'])
export class FollowEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('text')
  kind: FollowKind;

  /** Its id in its context, as text; no foreign key, since it is of a higher floor. */
  @Column('text')
  thingId: string;

  @Column('text')
  cadence: Cadence;

  /** The cadence before mails were stopped by a link in one of them: what « undo » puts back. */
  @Column('text', { nullable: true })
  cadenceBefore: Cadence | null;

  @Column('timestamptz')
  since: Date;
}
