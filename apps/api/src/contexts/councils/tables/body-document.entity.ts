import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

export const BODY_DOCUMENT_KINDS = ['charter', 'rules', 'recognition', 'other'] as const;
export type BodyDocumentKind = (typeof BODY_DOCUMENT_KINDS)[number];

/** One version of a document of a body. Versions are added, never changed nor removed. */
@PersonalData({ processing: 'councils', person: 'addedBy', erasure: 'unlink', exported: false })
@Entity('body_document')
@Index('body_document_version', ['bodyId', 'kind', 'title', 'version'], { unique: true })
@Index('body_document_once', ['submissionKey'], { unique: true })
@Check('body_document_something', `file_id IS NOT NULL OR text <> ''`)
export class BodyDocumentEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  @Column('text')
  kind: BodyDocumentKind;

  /** Of an `other` document; else empty: its kind says what it is. */
  @Column('text', { default: '' })
  title: string;

  @Column('int')
  version: number;

  /** The day on which it was adopted or signed, `yyyy-mm-dd`. */
  @Column('date')
  datedOn: string;

  /** What changed, or who signed it. */
  @Column('text', { default: '' })
  note: string;

  /** Its whole text, where it was typed here; empty: in the file alone. */
  @Column('text', { default: '' })
  text: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('StoredFileEntity')
  fileId: string | null;

  @Column('timestamptz')
  addedAt: Date;

  @Column('uuid', { nullable: true })
  addedBy: string | null;

  /** Made by the form: sent twice, it is one version. */
  @Column('uuid')
  submissionKey: string;
}
