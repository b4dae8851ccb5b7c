import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the town, with its place on the town's schematic map (600 × 600, not surveyed). */
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
