import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { notForOneself } from '../../identity';
import { Residence, yearsAfter } from '../proofs/residence.store';
import type { AttestResidenceInput } from './attest-residence.input';
import { type AttestResidenceAnswer, ResidenceAttested } from './attest-residence.result';

/** An agent saw a proof and ticks its kind: who, when, what kind, until when. */
@Injectable()
export class AttestResidence {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly residence: Residence,
  ) {}

  async attest(agent: Viewer, input: AttestResidenceInput): Promise<AttestResidenceAnswer> {
    const { personId, link, kind } = input;
    if (personId === agent.personId) return notForOneself();
    const until = input.holdsUntil ? this.read(input.holdsUntil) : null;
    if (until === 'not_a_date') return invalidInput([{ field: 'holdsUntil', rule: 'not_a_date' }]);
    return this.source.transaction(async (manager) => {
      const rows = (await manager.query('SELECT 1 FROM person WHERE id = $1', [personId])) as unknown[];
      if (rows.length === 0) throw new NotFound();
      const proof = { personId, link, kind, way: 'desk' as const, agentId: agent.personId };
      const holdsUntil = await this.residence.prove(manager, { ...proof, holdsUntil: until });
      return Object.assign(new ResidenceAttested(), { personId, holdsUntil });
    });
  }

  private read(typed: string): Date | 'not_a_date' {
    if (!isCalendarDate(typed)) return 'not_a_date';
    const now = this.clock.now();
    const until = new Date(`${typed}T22:00:00Z`);
    return until > now && until <= yearsAfter(now, 2) ? until : 'not_a_date';
  }
}
