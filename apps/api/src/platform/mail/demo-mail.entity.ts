import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../privacy/personal-data';

/** The mailbox of the demonstration: what would have been sent, shown to all. */
@PersonalData({
  processing: 'demonstration_mail',
  person: { address: 'recipient' },
  erasure: 'delete',
  purge: 'sentAt',
})
@Entity('demo_mail')
export class DemoMailEntity {
  @PrimaryColumn('text')
  key: string;

  @Column('text')
  recipient: string;

  @Column('text')
  subject: string;

  @Column('text')
  text: string;

  @CreateDateColumn({ type: 'timestamptz' })
  sentAt: Date;
}
