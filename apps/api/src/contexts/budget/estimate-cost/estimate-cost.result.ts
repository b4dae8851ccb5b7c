import { ModeratedByYou } from '../proposals/moderated-by-you.type';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { ProposalFrozen } from '../decide-admissibility/decide-admissibility.result';
import { ProposalType } from '../proposals/proposal.type';

/** A cost is estimated for an admissible proposal only. */
@ObjectType({ implements: () => [Problem] })
export class NotAdmissible extends Problem {}

/** The rules of the edition cap what a project may cost. */
@ObjectType({ implements: () => [Problem] })
export class CostOverCap extends Problem {
  /** Integer cents. */
  @Field(() => Number)
  limitCents: number;
}

export const notAdmissible = (): NotAdmissible =>
  Object.assign(new NotAdmissible(), { code: 'not_admissible' });

export const costOverCap = (limitCents: number): CostOverCap =>
  Object.assign(new CostOverCap(), { code: 'cost_over_cap', limitCents });

export const EstimateCostResult = createUnionType({
  name: 'EstimateCostResult',
  types: () =>
    [ProposalType, ModeratedByYou, InvalidInput, ProposalFrozen, NotAdmissible, CostOverCap] as const,
});
