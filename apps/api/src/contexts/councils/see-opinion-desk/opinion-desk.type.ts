import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MOST_ADOPTED } from '../../meetings';
import {
  AmendmentStateName,
  MOST_AMENDMENTS,
  MOST_EFFECTS,
  MOST_OPINIONS,
  MOST_RECIPIENTS,
  MOST_VERSIONS,
  OpinionStateName,
} from '../opinions/opinion-words';
import type { AmendmentState } from '../opinions/tables/opinion-amendment.entity';
import type { OpinionState } from '../opinions/tables/opinion.entity';
import { OpinionEffectType, OpinionRecipientType } from '../read-opinions/opinion.type';

/** An opinion in the list of its desk. */
@ObjectType('OpinionLine')
export class OpinionLineType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  number: number | null;

  @Field(() => String)
  title: string;

  @Field(() => OpinionStateName)
  state: OpinionState;

  /** Amendments that nobody has decided. */
  @Field(() => Int)
  toDecide: number;

  /** Offices whose answer is awaited, and those among them that are late. */
  @Field(() => Int)
  awaited: number;

  @Field(() => Int)
  late: number;
}

/** Where the members and facilitators of a body find its opinions. */
@ObjectType('OpinionDesk')
export class OpinionDeskType {
  @Field(() => String)
  bodySlug: string;

  @Field(() => String)
  bodyName: string;

  /** One of its facilitators asks. */
  @Field(() => Boolean)
  keeps: boolean;

  @AtMost(MOST_OPINIONS)
  @Field(() => [OpinionLineType])
  opinions: OpinionLineType[];
}

@ObjectType('OpinionVersion')
export class OpinionVersionType {
  @Field(() => Int)
  version: number;

  @Field(() => Date)
  at: Date;

  /** As her body knows her; null: she has left. */
  @Field(() => String, { nullable: true })
  author: string | null;
}

@ObjectType('Amendment')
export class AmendmentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  passage: string;

  @Field(() => String)
  wording: string;

  @Field(() => String)
  reason: string;

  @Field(() => AmendmentStateName)
  state: AmendmentState;

  /** Why it was accepted or rejected. */
  @Field(() => String)
  answer: string;

  @Field(() => Date)
  proposedAt: Date;

  @Field(() => String, { nullable: true })
  author: string | null;
}

/** A recipient with its official address: for facilitators alone. */
@ObjectType('DeskRecipient')
export class DeskRecipientType extends OpinionRecipientType {
  @Field(() => String)
  email: string;

  @Field(() => Date)
  linkedAt: Date;
}

/** A vote of a meeting of this body that adopted something. */
@ObjectType('AdoptedQuestion')
export class AdoptedQuestionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  wording: string;

  @Field(() => Int)
  meetingNumber: number;

  @Field(() => String)
  meetingTitle: string;

  @Field(() => Date)
  closedAt: Date;

  @Field(() => Int)
  votesFor: number;

  @Field(() => Int)
  votesAgainst: number;

  @Field(() => Int)
  votesAbstain: number;
}

/** One opinion, for those who write it. */
@ObjectType('OpinionWork')
export class OpinionWorkType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  bodySlug: string;

  @Field(() => String)
  bodyName: string;

  @Field(() => Boolean)
  keeps: boolean;

  @Field(() => Int, { nullable: true })
  number: number | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => Int)
  version: number;

  @Field(() => OpinionStateName)
  state: OpinionState;

  @Field(() => String, { nullable: true })
  digest: string | null;

  @AtMost(MOST_VERSIONS)
  @Field(() => [OpinionVersionType])
  versions: OpinionVersionType[];

  @AtMost(MOST_AMENDMENTS)
  @Field(() => [AmendmentType])
  amendments: AmendmentType[];

  /** Empty for a member. */
  @AtMost(MOST_RECIPIENTS)
  @Field(() => [DeskRecipientType])
  recipients: DeskRecipientType[];

  @AtMost(MOST_EFFECTS)
  @Field(() => [OpinionEffectType])
  effects: OpinionEffectType[];

  /** Of a draft, for a facilitator: votes that may have adopted it. */
  @AtMost(MOST_ADOPTED)
  @Field(() => [AdoptedQuestionType])
  questions: AdoptedQuestionType[];
}
