import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** A day on which an address refused a mail for good. A change of address, or a mail that is taken, ends the story. */
@PersonalData({ processing: 'messages', person: { address: 'address' }, erasure: 'delete', purge: 'at' })
@Entity('mail_failure')
export class MailFailureEntity {
  @PrimaryColumn('citext')
  address: string;

  /** As the town counts days. Several failures of one day are one. */
  @PrimaryColumn('date')
  day: string;

  /** RFC 3463, such as `5.1.1`; the reply code of SMTP when the server gives none. */
  @Column('text')
  code: string;

  /** `smtp`: refused while sending. `report`: told afterwards (RFC 3464). */
  @Column('text')
  source: 'smtp' | 'report';

  @Column('timestamptz')
  at: Date;
}
