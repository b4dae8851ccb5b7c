import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';

/** What a person decided for all mails of what she follows. No line: nothing was decided. */
@PersonalData({ processing: 'follows', person: 'personId', erasure: 'delete' })
@Entity('mail_choice')
export class MailChoiceEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  /** Since when no mail tells her of what she follows; null: they leave again. */
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;
}
