import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A file on disk, re-encoded by us. `id` is its name; nothing of the sender's file name is kept. */
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('stored_file_owner')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  ownerId: string | null;

  @Column('text')
  contentType: string;

  @Column('int')
  bytes: number;

  @Column('int')
  width: number;

  @Column('int')
  height: number;

  @Column('timestamptz')
  createdAt: Date;

  /** When something published began to show it. Null: a draft's; only its owner sees it, and it is removed after a day. */
  @Column('timestamptz', { nullable: true })
  attachedAt: Date | null;
}
