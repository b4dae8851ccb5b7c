import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** A group of seats of a body. Its rules are data: they warn, and never block. */
@NotPersonal('a group of seats; who sits there is in another table')
@Entity('college')
@Index('college_key', ['bodyId', 'key'], { unique: true })
@Check('college_seats', 'seats BETWEEN 0 AND 500')
@Check('college_share', 'least_share IS NULL OR least_share BETWEEN 1 AND 100')
export class CollegeEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  /** By which rules of meetings name it; made from its first name, and never changed. */
  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('int')
  position: number;

  @Column('int')
  seats: number;

  /** Least share of the seats in office, in percent; null: no rule. */
  @Column('int', { nullable: true })
  leastShare: number | null;

  /** Greatest difference wanted between women and men; null: no rule. */
  @Column('int', { nullable: true })
  parityGap: number | null;
}
