import type { ModerationReason } from '@parvis/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EditionEntity } from './edition.entity';
import { centsColumn } from '../../../platform/database/cents.transformer';
import { PersonalData } from '../../../platform/privacy/personal-data';

export type ProposalState =
  | 'submitted'
  | 'to_clarify'
  | 'admissible'
  | 'inadmissible'
  | 'merged'
  | 'costed'
  | 'on_ballot'
  | 'winner'
  | 'not_selected';

/** `hidden` by a moderator; `awaiting`: filed by a minor, not read yet. Only its author sees it then, and who moderates. */
export type ProposalVisibility = 'shown' | 'hidden' | 'awaiting';

/** What a resident files. */
@PersonalData({
  processing: 'proposals',
  person: 'authorId',
  erasure: 'unlink',
  set: { proposerName: '' },
  hide: ['submissionKey'],
})
@Entity('proposal')
@Unique('proposal_number', ['editionId', 'number'])
@Unique('proposal_submission', ['authorId', 'submissionKey'])
@Index('proposal_state', ['editionId', 'state', 'number'])
@Index('proposal_theme', ['editionId', 'theme', 'number'])
@Index('proposal_neighbourhood_slug', ['editionId', 'neighbourhoodSlug', 'number'])
export class ProposalEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  /** 1, 2, 3… in the edition: what people say aloud. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  /** Markdown. */
  @Column('text')
  body: string;

  @Column('text', { nullable: true })
  theme: string | null;

  /** Null: the whole town. */
  @Column('text', { nullable: true })
  @ForeignKey('NeighbourhoodEntity')
  neighbourhoodSlug: string | null;

  /** On the schematic map, 0 to 600; both or none. */
  @Column('int', { nullable: true })
  mapX: number | null;

  @Column('int', { nullable: true })
  mapY: number | null;

  /** In words: « à l'angle des bâtiments L et M ». */
  @Column('text', { nullable: true })
  place: string | null;

  @Index('proposal_photo')
  @Column('uuid', { nullable: true })
  @ForeignKey('StoredFileEntity')
  photoId: string | null;

  /** Null for proposals brought by a body or an association. */
  @Index('proposal_author')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  authorId: string | null;

  /** The proposer as shown. */
  @Column('text')
  proposerName: string;

  /** Made by the browser when the form opens: sent twice, it is one proposal. */
  @Column('uuid')
  submissionKey: string;

  @Column('text')
  state: ProposalState;

  @Column('text', { default: 'shown' })
  visibility: ProposalVisibility;

  /** Why it is hidden, from the closed list; and since when. */
  @Column('text', { nullable: true })
  hiddenFor: ModerationReason | null;

  @Column('timestamptz', { nullable: true })
  hiddenAt: Date | null;

  /** Published reason of the last decision. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('bigint', { nullable: true, transformer: centsColumn })
  costCents: number | null;

  /** What the estimate covers, in a sentence. */
  @Column('text', { nullable: true })
  costNote: string | null;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  costedAt: Date | null;

  /** Title without accents and capitals: written by the database (`keep_plain_words`), for likeness. */
  @Index('proposal_plain_title', { synchronize: false })
  @Column({ type: 'text', nullable: true, select: false, insert: false, update: false })
  plainTitle?: string;

  /** The same of title, text, place and proposer: for searching. */
  @Index('proposal_plain_text', { synchronize: false })
  @Column({ type: 'text', nullable: true, select: false, insert: false, update: false })
  plainText?: string;
}
