import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import type { ListKind } from './residence-list-match.entity';

/** How somebody belongs to the town: what the rules of an edition ask. */
export const RESIDENCE_LINKS = ['live', 'study', 'work'] as const;
export type ResidenceLink = (typeof RESIDENCE_LINKS)[number];

/** How it was verified. */
export const RESIDENCE_WAYS = ['post', 'desk', 'list'] as const;
export type ResidenceWay = (typeof RESIDENCE_WAYS)[number];

/** What an agent was shown: the kind, never a copy nor a number (RGPD 5(1)(c)). */
export const PROOF_KINDS = [
  'bill',
  'lease',
  'tax_notice',
  'hosting_certificate',
  'school_certificate',
  'employer_certificate',
  'known_to_the_agent',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** That somebody lives, studies or works in town was verified, how and until when. No document is kept. */
@PersonalData({ processing: 'residence', person: 'personId', erasure: 'delete', purge: 'holdsUntil' })
@PersonalData({ processing: 'residence', person: 'agentId', erasure: 'unlink', exported: false })
@Entity('residence_proof')
@Index('residence_proof_in_force', ['personId', 'link'], { unique: true, where: 'ended_at IS NULL' })
@Index('residence_proof_one_account', ['identityHash'], { unique: true, where: 'ended_at IS NULL' })
export class ResidenceProofEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  @Column('text')
  link: ResidenceLink;

  @Column('text')
  way: ResidenceWay;

  /** At the desk only. */
  @Column('text', { nullable: true })
  kind: ProofKind | null;

  /** Of a list only: which kind. */
  @Column('text', { nullable: true })
  list: ListKind | null;

  /** Of a list only: her words, keyed with the server's secret, so that one line of a list serves one account. */
  @Column('text', { nullable: true })
  identityHash: string | null;

  @Column('uuid', { nullable: true })
  agentId: string | null;

  @Column('timestamptz')
  provenAt: Date;

  @Column('timestamptz')
  holdsUntil: Date;

  /** Replaced by a newer one. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
