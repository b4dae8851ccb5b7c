import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ageBand,
  bornTooLateToBeAdult,
  hasYears,
  isBirthMonth,
  type KnownAgeBand,
} from '@parvis/eligibility';
import { type EntityManager, In } from 'typeorm';
import type { AgeBand } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { BirthEntity, type BirthSource } from './birth.entity';

/** The calendar of the town says which month it is. */
const townMonth = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' }).format(
    now,
  );

/** @param month of birth, `yyyy-mm`, or null when nobody said it */
export const bandAt = (month: string | null, now: Date): AgeBand =>
  month === null ? 'unknown' : ageBand(month, townMonth(now));

/** @param month `yyyy-mm` @returns HMAC-SHA-256, hexadecimal: without the key it says nothing */
export const keyedMonth = (key: Buffer, month: string): string =>
  createHmac('sha256', key).update(`month\n${month}`, 'utf8').digest('hex');

/** The only reader of birth months; everybody else gets an age band. */
@Injectable()
export class Ages {
  constructor(private readonly clock: Clock) {}

  /** The band of somebody who says that she was born in `typed`, or the rule that it breaks. */
  bandSaid(typed: string | null | undefined): { band: KnownAgeBand } | { rule: 'required' | 'not_a_month' } {
    if (!typed) return { rule: 'required' };
    const during = townMonth(this.clock.now());
    return isBirthMonth(typed, during) ? { band: ageBand(typed, during) } : { rule: 'not_a_month' };
  }

  async bandOf(manager: EntityManager, personId: string): Promise<AgeBand> {
    return (await this.bandsOf(manager, [personId])).get(personId) ?? 'unknown';
  }

  /** One entry for each person asked for, in one statement. */
  async bandsOf(manager: EntityManager, personIds: readonly string[]): Promise<Map<string, AgeBand>> {
    const now = this.clock.now();
    const rows = await manager.findBy(BirthEntity, { personId: In([...personIds]) });
    const months = new Map(rows.map(({ personId, month }) => [personId, month]));
    return new Map(personIds.map((id) => [id, bandAt(months.get(id) ?? null, now)]));
  }

  /** Whoever was born in this month or later is a minor now. */
  firstMonthOfMinors(): string {
    return bornTooLateToBeAdult(townMonth(this.clock.now()));
  }

  /** Whether she has so many full years, for certain; null when no month is known. */
  async isAtLeast(manager: EntityManager, personId: string, years: number): Promise<boolean | null> {
    const born = await manager.findOneBy(BirthEntity, { personId });
    return born && hasYears(born.month, townMonth(this.clock.now()), years);
  }

  /** Whether she was born in this month, as far as is known; never tells which other it is. */
  isMonthOf(manager: EntityManager, personId: string, month: string): Promise<boolean> {
    return manager.existsBy(BirthEntity, { personId, month });
  }

  /** Months as a keyed digest, for a comparison whose key nobody keeps; without an entry for whoever never said it. */
  async keyedMonths(
    manager: EntityManager,
    personIds: readonly string[],
    key: Buffer,
  ): Promise<Map<string, string>> {
    const rows = await manager.findBy(BirthEntity, { personId: In([...personIds]) });
    return new Map(rows.map(({ personId, month }) => [personId, keyedMonth(key, month)]));
  }

  /**
   * Writes what was said. What an agent or a guardian said is not replaced by the person's own word: a child does not
   * grow up by typing another year. @param month `yyyy-mm` @returns whether it was written
   */
  async record(
    manager: EntityManager,
    said: { personId: string; month: string; source: BirthSource },
  ): Promise<boolean> {
    const result = (await manager.query(
      `INSERT INTO birth (person_id, month, source, said_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET month = $2, source = $3, said_at = $4 WHERE $3 <> 'declared'
       RETURNING person_id`,
      [said.personId, said.month, said.source, this.clock.now()],
    )) as unknown[];
    return result.length > 0;
  }
}
