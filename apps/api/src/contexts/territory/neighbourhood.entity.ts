import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../platform/privacy/personal-data';

/** A part of the town, with its place on the town's schematic map (600 × 600, not surveyed). */
@NotPersonal('places')
@Entity('neighbourhood')
export class NeighbourhoodEntity {
  @PrimaryColumn('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  municipality: string;

  @Column('int')
  mapX: number;

  @Column('int')
  mapY: number;

  /** Order in lists. */
  @Column('int')
  position: number;
}
