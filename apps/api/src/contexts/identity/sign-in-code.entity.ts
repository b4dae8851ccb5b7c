import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../platform/privacy/personal-data';

/** A one-time code sent to an address and good for one browser only. Hashes are kept, never the code. */
@PersonalData({ processing: 'sign_in', person: { address: 'email' }, erasure: 'delete', purge: 'expiresAt' })
@Entity('sign_in_code')
export class SignInCodeEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('sign_in_code_email')
  @Column('citext')
  email: string;

  @Column('text')
  codeHash: string;

  @Column('text')
  browserHash: string;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
