import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** Lists that a town holds for its own services. */
export const LIST_KINDS = ['water', 'school', 'housing', 'electoral_roll'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** A list was compared with those who asked: which kind, by whom, on which ground, and numbers. Nothing of the list. */
@PersonalData({
  processing: 'residence_lists',
  person: 'agentId',
  erasure: 'unlink',
  exported: false,
  purge: 'at',
})
@Entity('residence_list_match')
export class ResidenceListMatchEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  kind: ListKind;

  /** Why the town may compare this list, in the agent's words. */
  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  agentId: string | null;

  @Index('residence_list_match_at')
  @Column('timestamptz')
  at: Date;

  /** Lines that were read, and lines that could not be. */
  @Column('int')
  lines: number;

  @Column('int')
  refused: number;

  /** People who waited, those found, and those whom more than one line or account could be. */
  @Column('int')
  asked: number;

  @Column('int')
  matched: number;

  @Column('int')
  ambiguous: number;
}
