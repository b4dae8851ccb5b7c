import { ModeratedByYou } from '../proposals/moderated-by-you.type';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { ProposalStateName, ProposalType } from '../proposals/proposal.type';

/** Rules, projects and costs are frozen since the vote opened, or the proposal is in a state that is not decided upon. */
@ObjectType({ implements: () => [Problem] })
export class ProposalFrozen extends Problem {}

/** Somebody else decided while this form was open; nothing of it was recorded. */
@ObjectType({ implements: () => [Problem] })
export class DecidedMeanwhile extends Problem {
  @Field(() => ProposalStateName)
  state: ProposalStateName;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;
}

export const proposalFrozen = (): ProposalFrozen =>
  Object.assign(new ProposalFrozen(), { code: 'proposal_frozen' });

export const decidedMeanwhile = (state: string, decidedAt: Date | null): DecidedMeanwhile =>
  Object.assign(new DecidedMeanwhile(), {
    code: 'decided_meanwhile',
    state: state as ProposalStateName,
    decidedAt,
  });

export const DecideAdmissibilityResult = createUnionType({
  name: 'DecideAdmissibilityResult',
  types: () => [ProposalType, ModeratedByYou, InvalidInput, ProposalFrozen, DecidedMeanwhile] as const,
});
