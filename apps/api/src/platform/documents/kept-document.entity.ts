import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../privacy/personal-data';

/** A document as it was published: its bytes are kept, so that its digest stays true after an upgrade. */
@NotPersonal('published documents: they name no resident')
@Entity('kept_document')
@Index('kept_document_once', ['subject', 'kind', 'language'], { unique: true })
export class KeptDocumentEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** What it tells of: an id of the context. */
  @Column('text')
  subject: string;

  @Column('text')
  kind: string;

  @Column('text')
  language: 'fr' | 'en';

  @Column('bytea', { select: false })
  content: Buffer;

  @Column('int')
  bytes: number;

  /** SHA-256, hex. */
  @Column('text')
  sha256: string;

  @Column('timestamptz')
  madeAt: Date;
}
