import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../platform/privacy/personal-data';

/** How the town looks: one line, or none while it keeps the look every town begins with. */
@NotPersonal('the colour of the town')
@Entity('town_look')
@Check('one_town', '"id" = 1')
export class TownLookEntity {
  @PrimaryColumn('smallint', { default: 1 })
  id: number;

  /** As asked for, `#rrggbb`; what follows from it is computed (`@parvis/town-colours`). */
  @Column('text')
  colour: string;
}
