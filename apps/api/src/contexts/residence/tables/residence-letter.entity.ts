import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** A letter that somebody asked for: it carries a code to the address she gave, which is forgotten once it is posted. */
@PersonalData({
  processing: 'residence_letters',
  person: 'personId',
  erasure: 'delete',
  hide: ['addressSealed'],
  purge: 'expiresAt',
})
@Entity('residence_letter')
@Index('residence_letter_waiting', ['personId'], { unique: true, where: 'closed_at IS NULL' })
export class ResidenceLetterEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  /** Name and address of the envelope, encrypted with the server's secret; null once posted, used or too old. */
  @Column('text', { nullable: true })
  addressSealed: string | null;

  /** Keyed; null until it is printed. Printed again before it is posted, the letter has another code. */
  @Column('text', { nullable: true })
  codeHash: string | null;

  @Index('residence_letter_asked_at')
  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  printedAt: Date | null;

  /** The agent said that the envelopes have left. */
  @Column('timestamptz', { nullable: true })
  postedAt: Date | null;

  /** Thirty days to be printed, then sixty to be typed. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('int', { default: 0 })
  wrongTries: number;

  /** Used, tried too often, or replaced. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
