import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';

/** As declared at the desk. `other`: by a judgment or a delegation of parental authority (Code civil, art. 373 to 377-3). */
export const RELATIONS = ['mother', 'father', 'tutor', 'other'] as const;
export type GuardianRelation = (typeof RELATIONS)[number];
/** What an agent saw: a kind, never a number nor a copy. */
export const IDENTITY_PROOFS = [
  'identity_card',
  'passport',
  'residence_permit',
  'driving_licence',
  'other_with_photo',
  'known_to_the_agent',
] as const;
export type IdentityProof = (typeof IDENTITY_PROOFS)[number];
export type GuardianshipEnd = 'child' | 'guardian' | 'guardian_left' | 'replaced' | 'turned_15' | 'turned_18';

/**
 * A child asks somebody who holds parental authority over her; that person answers by the link of a mail, without an
 * account, or with the child at the desk. One open at a time for a child.
 */
@PersonalData({
  processing: 'minors',
  person: 'childId',
  erasure: 'delete',
  hide: ['email'],
  purge: 'endedAt',
})
@PersonalData({
  processing: 'minors',
  person: 'guardianId',
  erasure: 'unlink',
  set: { guardianName: null, email: null },
})
@PersonalData({
  processing: 'minors',
  person: { address: 'email' },
  erasure: 'unlink',
  set: { guardianName: null, email: null },
})
@Entity('guardianship')
@Index('guardianship_open', ['childId'], { unique: true, where: 'ended_at IS NULL' })
@Index('guardianship_desk_code', ['deskCode'], { unique: true, where: 'desk_code IS NOT NULL' })
@Check('guardianship_way', 'num_nonnulls(email, desk_code) <= 1')
export class GuardianshipEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  childId: string;

  /** Where the link went; null at the desk, and once it is of no more use. */
  @Index('guardianship_email', { where: 'email IS NOT NULL' })
  @Column('citext', { nullable: true })
  email: string | null;

  /** What the child shows at the desk, `XXXX-XXXX`; null by link. */
  @Column('text', { nullable: true })
  deskCode: string | null;

  /** The guardian's own account, when she was signed in as she answered. */
  @Index('guardianship_guardian', { where: 'guardian_id IS NOT NULL' })
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity)
  guardianId: string | null;

  /** As she signed. */
  @Column('text', { nullable: true })
  guardianName: string | null;

  @Column('text', { default: 'fr' })
  language: string;

  @Column('timestamptz')
  askedAt: Date;

  /** Without an answer by then, the row goes. */
  @Column('timestamptz')
  expiresAt: Date;

  /** When she declared that she holds parental authority, and consented. */
  @Column('timestamptz', { nullable: true })
  declaredAt: Date | null;

  /** At the desk; null by link. */
  @Column('text', { nullable: true })
  relation: GuardianRelation | null;

  /** What the agent saw of her, the last time that she came to the desk; null by link. */
  @Column('text', { nullable: true })
  identityProof: IdentityProof | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endedBecause: GuardianshipEnd | null;
}
