import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import type { MembershipState } from './membership.entity';

/** One move of a mandate, with its reason. */
@PersonalData({
  processing: 'councils',
  person: { via: 'MembershipEntity', column: 'membershipId' },
  erasure: 'unlink',
  set: { reason: '' },
})
@PersonalData({ processing: 'councils', person: 'actorId', erasure: 'unlink', exported: false })
@Entity('membership_step')
@Index('membership_step_of', ['membershipId', 'at', 'id'])
export class MembershipStepEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('MembershipEntity', { onDelete: 'CASCADE' })
  membershipId: string;

  /** Null: she was entered. */
  @Column('text', { nullable: true })
  fromState: MembershipState | null;

  @Column('text')
  toState: MembershipState;

  @Column('text', { default: '' })
  reason: string;

  /** Null: herself by her link, or the clock. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('timestamptz')
  at: Date;
}
