import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { CountingRuleType } from '../edition.type';
import { WhyType } from './why.type';

/** One project of the ballot paper, and why it won or did not. */
@ObjectType('ResultLine')
export class ResultLineType {
  @Field(() => String)
  projectId: string;

  @Field(() => String)
  title: string;

  @Field(() => Number)
  costCents: number;

  /** Name of the neighbourhood; null for the whole town. */
  @Field(() => String, { nullable: true })
  neighbourhood: string | null;

  /** Number of the proposal held here; null for an imported project, which has no page. */
  @Field(() => Int, { nullable: true })
  proposalNumber: number | null;

  @Field(() => Int, { nullable: true })
  mapX: number | null;

  @Field(() => Int, { nullable: true })
  mapY: number | null;

  /** People whose ballot gives it something. */
  @Field(() => Int)
  supporters: number;

  /** Votes, points or Borda score, as a decimal. */
  @Field(() => String)
  score: string;

  @Field(() => WhyType)
  why: WhyType;
}

/** The money each voter starts with under Equal Shares, and how it was raised. */
@ObjectType('Endowment')
export class EndowmentType {
  @Field(() => Number)
  initialCents: number;

  @Field(() => Number)
  finalCents: number;

  @Field(() => Number, { nullable: true })
  stepCents: number | null;

  @Field(() => Int)
  raises: number;

  /** not_raised, exhaustive, next_exceeds or all_in. */
  @Field(() => String)
  stoppedBy: string;
}

/** The outcome of a count, with what is needed to check it. */
@ObjectType('Results')
export class ResultsType {
  @Field(() => Int)
  ballots: number;

  @Field(() => Int)
  voters: number;

  @Field(() => Int)
  votersWithWinner: number;

  @Field(() => Number)
  budgetCents: number;

  @Field(() => Number)
  totalCents: number;

  @Field(() => Number)
  leftoverCents: number;

  /** SHA-256 (hex) of the published `.pb` text. */
  @Field(() => String)
  sha256: string;

  /** SHA-256 (hex) of what was frozen at opening; null for an imported edition. */
  @Field(() => String, { nullable: true })
  fingerprint: string | null;

  /** The rule that was counted with. */
  @Field(() => CountingRuleType)
  countingRule: CountingRuleType;

  @Field(() => EndowmentType, { nullable: true })
  endowment: EndowmentType | null;

  /** In the order of selection. */
  @AtMost(1000)
  @Field(() => [ResultLineType])
  winners: ResultLineType[];

  /** Those with most support first. */
  @AtMost(1000)
  @Field(() => [ResultLineType])
  losers: ResultLineType[];
}
