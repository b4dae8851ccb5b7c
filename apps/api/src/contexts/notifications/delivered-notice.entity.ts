import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notice that has left, by the event that it tells: the same event never mails twice. */
@Entity('delivered_notice')
export class DeliveredNoticeEntity {
  @PrimaryColumn('uuid')
  eventId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @Column('timestamptz')
  sentAt: Date;
}
