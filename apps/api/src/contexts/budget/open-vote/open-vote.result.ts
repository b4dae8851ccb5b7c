import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';
import { EditionType } from '../edition.type';
import { VoteClosed } from '../vote-problems/vote-problems.type';

/** No project is admissible and costed: there would be an empty ballot paper. */
@ObjectType({ implements: () => [Problem] })
export class NothingToVoteOn extends Problem {}

@ObjectType({ implements: () => [Problem] })
export class VoteAlreadyOpened extends Problem {
  @Field(() => Date, { nullable: true })
  openedAt: Date | null;
}

/** The call for ideas was announced for longer: opening now would end it, and must be said twice. */
@ObjectType({ implements: () => [Problem] })
export class IdeasStillOpen extends Problem {
  @Field(() => Date, { nullable: true })
  endsAt: Date | null;
}

export const nothingToVoteOn = (): NothingToVoteOn =>
  Object.assign(new NothingToVoteOn(), { code: 'nothing_to_vote_on' });
export const voteAlreadyOpened = (openedAt: Date | null): VoteAlreadyOpened =>
  Object.assign(new VoteAlreadyOpened(), { code: 'vote_already_opened', openedAt });
export const ideasStillOpen = (endsAt: Date | null): IdeasStillOpen =>
  Object.assign(new IdeasStillOpen(), { code: 'ideas_still_open', endsAt });

export const OpenVoteResult = createUnionType({
  name: 'OpenVoteResult',
  types: () => [EditionType, NothingToVoteOn, VoteAlreadyOpened, IdeasStillOpen, VoteClosed] as const,
});
export type OpenVoteAnswer = EditionType | NothingToVoteOn | VoteAlreadyOpened | IdeasStillOpen | VoteClosed;
