import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../platform/privacy/personal-data';

/**
 * One link of the audit chain. It holds no personal data: only a salted digest of the detail, so that tampering shows
 * and the detail can still be erased. The running server may insert here, never change or delete.
 */
@NotPersonal('digests and a verb: the detail that names somebody is in audit_detail')
@Entity('audit_entry')
export class AuditEntryEntity {
  /** 1, 2, 3… without a gap. */
  @PrimaryColumn('int')
  sequence: number;

  @Index('audit_entry_at')
  @Column('timestamptz')
  at: Date;

  /** `<context>.<what was done>`, such as `budget.voted`. */
  @Column('text')
  verb: string;

  /** SHA-256 of the salt and the detail, hex. */
  @Column('text')
  detailDigest: string;

  @Column('text')
  previousHash: string;

  /** SHA-256 of sequence, instant, verb, detail digest and previous hash, hex. */
  @Index('audit_entry_hash', { unique: true })
  @Column('text')
  hash: string;
}
