import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { AgendaItemEntity } from './agenda-item.entity';
import { MeetingEntity } from './meeting.entity';

/** A file to read for a meeting, or for one point of its agenda. */
@PersonalData({ processing: 'meetings', person: 'addedBy', erasure: 'unlink', exported: false })
@Entity('meeting_document')
@Index('meeting_document_once', ['submissionKey'], { unique: true })
@Index('meeting_document_in_order', ['meetingId', 'addedAt'])
export class MeetingDocumentEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  /** The point that it is for; null: the whole meeting, or a point that was taken away since. */
  @Index('meeting_document_item')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => AgendaItemEntity, { onDelete: 'SET NULL' })
  itemId: string | null;

  @Column('text')
  title: string;

  @Index('meeting_document_file')
  @Column('uuid')
  @ForeignKey('StoredFileEntity')
  fileId: string;

  /** For those who sit and those who prepare; else for everybody, once the meeting is called. */
  @Column('boolean', { default: false })
  forMembers: boolean;

  @Column('timestamptz')
  addedAt: Date;

  @Column('uuid', { nullable: true })
  addedBy: string | null;

  /** Made by the form: sent twice, it is one document. */
  @Column('uuid')
  submissionKey: string;
}
