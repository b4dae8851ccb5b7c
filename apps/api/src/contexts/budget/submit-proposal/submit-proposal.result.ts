import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { BirthMonthNeeded, GuardianConsentNeeded, OwnConsentNeeded } from '../../families';
import { BlockedForNow } from '../../moderation';
import { NotEligible } from '../join-roll/join-roll.result';
import { ProposalType } from '../proposals/proposal.type';

/** The call for ideas has not begun, or is over. */
@ObjectType({ implements: () => [Problem] })
export class IdeasClosed extends Problem {}

export const ideasClosed = (): IdeasClosed => Object.assign(new IdeasClosed(), { code: 'ideas_closed' });

export const SubmitProposalResult = createUnionType({
  name: 'SubmitProposalResult',
  types: () =>
    [
      ProposalType,
      InvalidInput,
      IdeasClosed,
      BlockedForNow,
      BirthMonthNeeded,
      GuardianConsentNeeded,
      OwnConsentNeeded,
      NotEligible,
    ] as const,
});
