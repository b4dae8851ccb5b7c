import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';
import { EditionType } from '../edition.type';
import { VoteClosed, VoteNotOpen } from '../vote-problems/vote-problems.type';

/** There are not as many ballots as signatures: nothing was closed, published or destroyed. */
@ObjectType({ implements: () => [Problem] })
export class UrnMismatch extends Problem {
  @Field(() => Int)
  signatures: number;

  @Field(() => Int)
  ballots: number;
}

export const urnMismatch = (signatures: number, ballots: number): UrnMismatch =>
  Object.assign(new UrnMismatch(), { code: 'urn_mismatch', signatures, ballots });

export const CloseVoteResult = createUnionType({
  name: 'CloseVoteResult',
  types: () => [EditionType, VoteNotOpen, VoteClosed, UrnMismatch] as const,
});
export type CloseVoteAnswer = EditionType | VoteNotOpen | VoteClosed | UrnMismatch;
