import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/**
 * How often something was tried lately. The columns and their order are those that rate-limiter-flexible writes; the
 * key is a kind and a hash under the server's secret, never an address.
 */
@NotPersonal('counters under keyed hashes, gone within two hours; no row leads back to anybody')
@Entity('rate_limit')
export class RateLimitEntity {
  @PrimaryColumn('text')
  key: string;

  @Column('int', { default: 0 })
  points: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire: string | null;
}
