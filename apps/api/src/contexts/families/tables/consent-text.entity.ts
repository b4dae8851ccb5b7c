import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** A text to which people said yes, kept as it was read. */
@NotPersonal('what is read before consenting: the same for everybody')
@Entity('consent_text')
export class ConsentTextEntity {
  /** SHA-256 (hex) of `body` as it is kept: what a consent points to. */
  @PrimaryColumn('text')
  digest: string;

  @Column('int')
  version: number;

  @Column('text')
  language: string;

  /** The JSON text itself, letter for letter. */
  @Column('text')
  body: string;

  @Column('timestamptz')
  keptAt: Date;
}
