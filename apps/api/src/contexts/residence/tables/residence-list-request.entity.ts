import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** Somebody who asks to be looked for in the lists of the town. One a person; it goes when she is found. */
@PersonalData({
  processing: 'residence_list_requests',
  person: 'personId',
  erasure: 'delete',
  hide: ['wordsSealed'],
  purge: 'expiresAt',
})
@Entity('residence_list_request')
export class ResidenceListRequestEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  /** Surname, given name, street and postcode, encrypted with the server's secret. */
  @Column('text')
  wordsSealed: string;

  @Column('timestamptz')
  askedAt: Date;

  @Index('residence_list_request_expires_at')
  @Column('timestamptz')
  expiresAt: Date;

  /** When a list was last compared, without a line that is hers for certain. */
  @Column('timestamptz', { nullable: true })
  comparedAt: Date | null;
}
