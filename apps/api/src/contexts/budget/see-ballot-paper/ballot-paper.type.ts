import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { NeighbourhoodType } from '../../territory';

/** A frozen project. */
@ObjectType('BallotLine')
export class BallotLineType {
  @Field(() => String)
  projectId: string;

  @Field(() => String)
  title: string;

  /** Integer cents. */
  @Field(() => Number)
  costCents: number;

  /** What the cost covers, in a sentence. */
  @Field(() => String, { nullable: true })
  note: string | null;

  /** Null: the whole town. */
  @Field(() => NeighbourhoodType, { nullable: true })
  neighbourhood: NeighbourhoodType | null;

  @Field(() => Int, { nullable: true })
  proposalNumber: number | null;
}

/** What everyone votes on, as it was frozen at opening. The same for everybody: it holds nothing of a person. */
@ObjectType('BallotPaper')
export class BallotPaperType {
  @AtMost(1000)
  @Field(() => [BallotLineType])
  lines: BallotLineType[];

  @Field(() => Int)
  maxChoices: number;

  @Field(() => Number)
  envelopeCents: number;

  @Field(() => String)
  currency: string;

  @Field(() => String, { nullable: true })
  fingerprint: string | null;

  /** Planned end of the vote, or the instant at which it was closed. */
  @Field(() => Date, { nullable: true })
  closesAt: Date | null;
}
