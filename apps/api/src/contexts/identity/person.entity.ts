import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../platform/privacy/personal-data';

/** A human being who uses the platform. Several people may share one mailbox: the address is not unique. */
@PersonalData({ processing: 'account', person: 'id', erasure: 'delete' })
@Entity('person')
// Over a function of the name, which the ORM cannot say: the migration makes it.
@Index('person_same_name', { synchronize: false })
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('person_email')
  @Column('citext', { nullable: true })
  email: string | null;

  /** What others see. */
  @Column('text')
  displayName: string;

  /** Declared; no one has checked it. */
  @Column('text', { nullable: true })
  neighbourhoodSlug: string | null;

  @Column('text', { default: 'fr' })
  language: string;

  /** Invented for the demonstration. */
  @Column('boolean', { default: false })
  fictional: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}
