import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { BodyEntity } from '../../tables/body.entity';

/** A review as it was published. Added, never changed nor removed: a trigger refuses, whoever writes. */
@PersonalData({ processing: 'councils', person: 'publishedBy', erasure: 'unlink', exported: false })
@Entity('annual_review_version')
@Unique('annual_review_version_number', ['bodyId', 'year', 'number'])
@Check('annual_review_version_why', `number = 1 OR correction <> ''`)
export class AnnualReviewVersionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => BodyEntity)
  bodyId: string;

  @Column('int')
  year: number;

  /** From 1. */
  @Column('int')
  number: number;

  /** What the one before had wrong; empty: the first. */
  @Column('text', { default: '' })
  correction: string;

  /** The whole review, canonical JSON (`PublishedReview`): the bytes that the digest is of. */
  @Column('text')
  content: string;

  /** SHA-256 of `content`, in hexadecimal. */
  @Column('text')
  digest: string;

  @Column('timestamptz')
  publishedAt: Date;

  @Index('annual_review_version_published_by')
  @Column('uuid', { nullable: true })
  publishedBy: string | null;
}
