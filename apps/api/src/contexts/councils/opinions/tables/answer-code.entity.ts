import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

/** A one-time code sent to the official address of an office. The hash is kept, never the code. */
@NotPersonal('a code of an office, gone within a day')
@Entity('answer_code')
@Index('answer_code_of', ['recipientId', 'createdAt'])
export class AnswerCodeEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OpinionRecipientEntity')
  recipientId: string;

  /** The link from which it was asked: renewed meanwhile, the code opens nothing. */
  @Column('uuid')
  linkId: string;

  @Column('text')
  codeHash: string;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
