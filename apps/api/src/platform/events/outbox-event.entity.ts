import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What happened and must be told, written in the transaction in which it happened. Ids only: no personal text. */
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
