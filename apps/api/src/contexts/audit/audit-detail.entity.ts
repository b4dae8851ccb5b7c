import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AuditEntryEntity } from './audit-entry.entity';
import { PersonalData } from '../../platform/privacy/personal-data';

/** Who did what on what, with before and after: the erasable side of an audit line. */
@PersonalData({ processing: 'audit', person: 'actorId', erasure: 'delete', byContext: true })
@PersonalData({
  processing: 'audit',
  person: 'subjectId',
  erasure: 'delete',
  exported: false,
  byContext: true,
})
@Entity('audit_detail')
@Index('audit_detail_subject', ['subjectType', 'subjectId'])
export class AuditDetailEntity {
  @PrimaryColumn('int')
  @ForeignKey(() => AuditEntryEntity)
  sequence: number;

  @Column('text')
  salt: string;

  @Index('audit_detail_actor')
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  subjectType: string;

  @Column('text')
  subjectId: string;

  @Column('jsonb', { nullable: true })
  before: object | null;

  @Column('jsonb', { nullable: true })
  after: object | null;
}
