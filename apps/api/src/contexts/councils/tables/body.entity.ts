import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** Kinds of bodies. A kind only chooses the words and the first rules of a new body: nothing legal hangs on it. */
export const BODY_KINDS = [
  'citizen_council',
  'neighbourhood_council',
  'youth_council',
  'steering_committee',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/**
 * A council or a committee hosted here (French: une instance). The town hall founds it empty; what it says of itself is
 * its facilitators' alone.
 */
@PersonalData({ processing: 'councils', person: 'foundedBy', erasure: 'unlink', exported: false })
@Entity('body')
export class BodyEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** In its address: `/instances/<slug>`. */
  @Index('body_slug', { unique: true })
  @Column('text')
  slug: string;

  /** Unique whatever its capitals. */
  @Index('body_name', { unique: true })
  @Column('citext')
  name: string;

  @Column('text')
  kind: BodyKind;

  /** Where it speaks for, in words: « Terre-Rouge », « le Grand Cahors ». */
  @Column('text')
  territory: string;

  @Column('text', { default: '' })
  mission: string;

  /** Structure porteuse; empty: none. */
  @Column('text', { default: '' })
  hostName: string;

  /** What the host does for it, and where to write. */
  @Column('text', { default: '' })
  hostText: string;

  /** Rules of its meetings (`libs/quorum`); null: those of its kind. */
  @Column('jsonb', { nullable: true })
  meetingRules: object | null;

  /** One more at each change of the text: who saves says which one she has read. */
  @Column('int', { default: 0 })
  version: number;

  @Column('timestamptz')
  foundedAt: Date;

  @Column('uuid', { nullable: true })
  foundedBy: string | null;
}
