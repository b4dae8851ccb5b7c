import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { FileKind } from './file-keeping';
import { PersonalData } from '../privacy/personal-data';

/** A file on disk. `id` is its only address; the name a person gave is kept for documents alone, to be downloaded under. */
@PersonalData({ processing: 'files', person: 'ownerId', erasure: 'unlink' })
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The declared purpose (`FileKeeping`), which says who may read it. */
  @Column('text')
  keeping: string;

  @Index('stored_file_owner')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  ownerId: string | null;

  @Column('text')
  kind: FileKind;

  @Column('text')
  contentType: string;

  /** Cleaned, with the ending of its kind. Null for a photograph: its name may say who or where. */
  @Column('text', { nullable: true })
  name: string | null;

  /** On disk, all sizes together. */
  @Column('int')
  bytes: number;

  /** Of a photograph's large size, in pixels. */
  @Column('int', { nullable: true })
  width: number | null;

  @Column('int', { nullable: true })
  height: number | null;

  @Column('timestamptz')
  createdAt: Date;

  /** When something began to show it. Null: a draft's; only its sender sees it, and it is removed after a day. */
  @Column('timestamptz', { nullable: true })
  attachedAt: Date | null;
}
