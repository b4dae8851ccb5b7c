import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../privacy/personal-data';

/** What happened and must be told, written in the transaction in which it happened. Ids only: no personal text. */
@PersonalData({
  processing: 'queue',
  person: { inside: 'payload' },
  erasure: 'unlink',
  exported: false,
  purge: 'toldAt',
})
@Entity('outbox_event')
export class OutboxEventEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  payload: Record<string, unknown>;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;
}
