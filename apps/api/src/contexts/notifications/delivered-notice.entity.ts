import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/privacy/personal-data';

/** A notice that has left, by the event that it tells: the same event never mails twice. */
@PersonalData({ processing: 'messages', person: 'personId', erasure: 'delete', purge: 'sentAt' })
@Entity('delivered_notice')
export class DeliveredNoticeEntity {
  @PrimaryColumn('uuid')
  eventId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @Column('timestamptz')
  sentAt: Date;
}
