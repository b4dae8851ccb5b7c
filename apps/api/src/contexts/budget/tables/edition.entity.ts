import type { Completion, Overflow, RuleName, Satisfaction, TieBreak } from '@parvis/tally';
import type { TownLink } from '@parvis/eligibility';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { centsColumn } from '../../../platform/database/cents.transformer';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** How ballots become winners: written before the vote, frozen at its opening. In the words of `libs/tally`. */
export interface CountingRule {
  rule: RuleName;
  satisfaction: Satisfaction;
  completion: Completion;
  tieBreak: TieBreak;
  overflow: Overflow;
}

/** One run of a participatory budget. */
@NotPersonal('rules and dates of an edition')
@Entity('edition')
export class EditionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('edition_slug', { unique: true })
  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  /** `held`: run here. `imported`: a past election read from a `.pb` file. */
  @Column('text', { default: 'held' })
  origin: 'held' | 'imported';

  @Column('bigint', { transformer: centsColumn })
  envelopeCents: number;

  /** ISO 4217. */
  @Column('text', { default: 'EUR' })
  currency: string;

  @Column('int')
  maxChoices: number;

  /** Most a project may cost, or null. */
  @Column('bigint', { nullable: true, transformer: centsColumn })
  costCapCents: number | null;

  @Column('int', { default: 0 })
  minimumAge: number;

  /** Who may take part: one of these links with the town is enough. */
  @Column('text', { array: true, default: () => "'{live}'" })
  openTo: TownLink[];

  /** Whether the person's word is taken, or her link with the town must have been verified. */
  @Column('text', { default: 'declared' })
  residenceRule: 'declared' | 'verified';

  @Column('jsonb')
  countingRule: CountingRule;

  /** Codes of the admissibility criteria, in the order in which a clerk checks them. */
  @Column('text', { array: true, default: () => "'{}'" })
  criteria: string[];

  /** Set once: rules, projects and costs are frozen from here on. */
  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  countedAt: Date | null;

  /** What was frozen, as canonical JSON, and its SHA-256 (hex). */
  @Column('text', { nullable: true })
  manifest: string | null;

  @Column('text', { nullable: true })
  fingerprint: string | null;

  /** Where an imported edition comes from. */
  @Column('text', { nullable: true })
  sourceNote: string | null;

  /** The upload an imported edition was made from: the same upload makes one edition. */
  @Index('edition_import_key', { unique: true })
  @Column('uuid', { nullable: true })
  importKey: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
