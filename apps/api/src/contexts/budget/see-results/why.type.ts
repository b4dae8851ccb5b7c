import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** Why a project won (the first four) or did not. Each kind fills the fields that its sentence needs. */
export enum WhyKind {
  /** Equal Shares: its supporters bought it. */
  SHARES = 'shares',
  /** Costs nothing and is supported. */
  FREE = 'free',
  /** Taken from a list: by the greedy rule, or by the completion of Equal Shares. */
  RANKED = 'ranked',
  /** Phragmén: its supporters' load. */
  LOAD = 'load',
  /** Equal Shares: its supporters could not pay it with what they had left. */
  UNAFFORDABLE = 'unaffordable',
  /** Equal Shares: costs nothing, and a rule that counts money finds nothing in it. */
  FREE_UNCOUNTED = 'free_uncounted',
  /** A list: dearer than the money left. */
  DID_NOT_FIT = 'did_not_fit',
  /** The count ended before it. */
  AFTER_STOP = 'after_stop',
  /** Phragmén: dearer than the whole envelope. */
  OVER_BUDGET = 'over_budget',
  /** Phragmén: next, but over the envelope: the count ended here. */
  ENDED_COUNT = 'ended_count',
}
registerEnumType(WhyKind, { name: 'WhyKind' });

export enum PayerGroupKind {
  WINNER = 'winner',
  NOTHING = 'nothing',
  OTHERS = 'others',
}
registerEnumType(PayerGroupKind, { name: 'PayerGroupKind' });

/** Those who paid a project, by the winner that they paid next. Small groups are put together. */
@ObjectType('PayerGroup')
export class PayerGroupType {
  @Field(() => PayerGroupKind)
  kind: PayerGroupKind;

  @Field(() => String, { nullable: true })
  nextProjectId: string | null;

  @Field(() => Int)
  people: number;

  @Field(() => Number)
  paidCents: number;
}

/** A winner that took the money of a loser's supporters. */
@ObjectType('Taker')
export class TakerType {
  @Field(() => String)
  projectId: string;

  @Field(() => Int)
  people: number;

  @Field(() => Number)
  paidCents: number;
}

/** Where a loser of Equal Shares stood on the completion's list. */
@ObjectType('CompletionPlace')
export class CompletionPlaceType {
  @Field(() => Int)
  rank: number;

  @Field(() => Number)
  leftBeforeCents: number;

  @Field(() => Number)
  missingCents: number;
}

@ObjectType('Why')
export class WhyType {
  @Field(() => WhyKind)
  kind: WhyKind;

  @Field(() => Int, { nullable: true })
  round: number | null;

  /** Place on the list, from 1. */
  @Field(() => Int, { nullable: true })
  rank: number | null;

  /** Whose list: `rule` or `completion`. */
  @Field(() => String, { nullable: true })
  by: string | null;

  /** What its supporters held together: just before they bought it, or at the end. */
  @Field(() => Number, { nullable: true })
  heldCents: number | null;

  /** Price of one unit of support. */
  @Field(() => Number, { nullable: true })
  priceCents: number | null;

  /** The most that one person paid. */
  @Field(() => Number, { nullable: true })
  largestShareCents: number | null;

  @Field(() => Int, { nullable: true })
  payers: number | null;

  /** Payers who gave all that they had left. */
  @Field(() => Int, { nullable: true })
  gaveAll: number | null;

  @Field(() => Number, { nullable: true })
  leftBeforeCents: number | null;

  @Field(() => Number, { nullable: true })
  missingCents: number | null;

  @Field(() => Number, { nullable: true })
  loadCents: number | null;

  /** Would it have fitted in the money left over? */
  @Field(() => Boolean, { nullable: true })
  fitsLeftover: boolean | null;

  @AtMost(40)
  @Field(() => [PayerGroupType])
  groups: PayerGroupType[];

  @AtMost(40)
  @Field(() => [TakerType])
  takers: TakerType[];

  @Field(() => CompletionPlaceType, { nullable: true })
  completion: CompletionPlaceType | null;
}
