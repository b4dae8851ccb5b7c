import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../person.entity';

/** A printed card: the way in of somebody without e-mail. Its code is on the paper; here is a keyed hash of it. */
@PersonalData({ processing: 'cards', person: 'personId', erasure: 'delete', purge: 'endedAt' })
@PersonalData({ processing: 'cards', person: 'printedBy', erasure: 'unlink', exported: false })
@Entity('card')
@Index('card_in_use', ['personId'], { unique: true, where: 'ended_at IS NULL' })
export class CardEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Index('card_code', { unique: true })
  @Column('text')
  codeHash: string;

  /** One click of the agent: asked twice with the same key, one card is printed. */
  @Index('card_print_key', { unique: true })
  @Column('uuid')
  printKey: string;

  @Column('timestamptz')
  printedAt: Date;

  @Column('uuid', { nullable: true })
  printedBy: string | null;

  /** Wrong birth months since it was printed; at five the card is worth nothing. */
  @Column('int', { default: 0 })
  wrongTries: number;

  /** Replaced by another: the paper is worth nothing any more. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
