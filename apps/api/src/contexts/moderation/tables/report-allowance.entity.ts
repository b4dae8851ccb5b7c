import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** How many reports without an account came from one network in one hour. Nothing ties it to a report. */
@NotPersonal('a digest of an hour and a network, gone after the hour')
@Entity('report_allowance')
export class ReportAllowanceEntity {
  /** Keyed digest of the address's prefix and the hour. */
  @PrimaryColumn('text')
  digest: string;

  @Column('timestamptz')
  hour: Date;

  @Column('int')
  used: number;
}
