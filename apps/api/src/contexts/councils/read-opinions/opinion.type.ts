import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import {
  EffectStateName,
  MOST_EFFECTS,
  MOST_RECIPIENTS,
  OpinionStateName,
  StanceName,
} from '../opinions/opinion-words';
import type { Stance } from '../opinions/tables/opinion-answer.entity';
import type { EffectState } from '../opinions/tables/opinion-effect.entity';
import type { OpinionState } from '../opinions/tables/opinion.entity';

/** What an office answered. */
@ObjectType('OpinionAnswer')
export class OpinionAnswerType {
  @Field(() => StanceName)
  stance: Stance;

  @Field(() => String)
  reason: string;

  /** What is foreseen; may be empty. */
  @Field(() => String)
  effect: string;

  /** `yyyy-mm-dd` */
  @Field(() => String, { nullable: true })
  effectOn: string | null;

  @Field(() => String, { nullable: true })
  documentLink: string | null;

  @Field(() => Date)
  answeredAt: Date;

  /** Days from its sending to its answer. */
  @Field(() => Int)
  days: number;
}

/** An office that must answer, as everyone sees it. */
@ObjectType('OpinionRecipient')
export class OpinionRecipientType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  office: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  dueOn: string;

  @Field(() => Date)
  sentAt: Date;

  /** Days past the due date, until its answer or until today; 0: not late. Computed, never kept. */
  @Field(() => Int)
  lateDays: number;

  /** It was written to when the date had passed. */
  @Field(() => Boolean)
  reminded: boolean;

  @Field(() => OpinionAnswerType, { nullable: true })
  answer: OpinionAnswerType | null;
}

/** What became of an opinion. */
@ObjectType('OpinionEffect')
export class OpinionEffectType {
  @Field(() => ID)
  id: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  happenedOn: string;

  @Field(() => EffectStateName)
  state: EffectState;

  @Field(() => String)
  text: string;
}

/** An adopted opinion, as everyone reads it. */
@ObjectType('Opinion')
export class OpinionType {
  @Field(() => ID)
  id: string;

  /** Of its body. */
  @Field(() => String)
  bodySlug: string;

  @Field(() => String)
  bodyName: string;

  /** In its body: part of its address. */
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  /** Markdown. */
  @Field(() => String)
  text: string;

  @Field(() => OpinionStateName)
  state: OpinionState;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  adoptedOn: string;

  /** Of the meeting held here. */
  @Field(() => Int, { nullable: true })
  meetingNumber: number | null;

  /** The meeting in words, when its vote was entered by hand. */
  @Field(() => String)
  meetingNote: string;

  @Field(() => Int)
  votesFor: number;

  @Field(() => Int)
  votesAgainst: number;

  @Field(() => Int)
  votesAbstain: number;

  /** SHA-256 of its words and its vote. */
  @Field(() => String)
  digest: string;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  /** Who asked for it, and for what; null: nobody did. */
  @Field(() => String, { nullable: true })
  askedBy: string | null;

  @AtMost(MOST_RECIPIENTS)
  @Field(() => [OpinionRecipientType])
  recipients: OpinionRecipientType[];

  @AtMost(MOST_EFFECTS)
  @Field(() => [OpinionEffectType])
  effects: OpinionEffectType[];
}

@ObjectType('OpinionPage')
export class OpinionPageType {
  @Field(() => String)
  bodySlug: string;

  @Field(() => String)
  bodyName: string;

  @Field(() => [OpinionType])
  items: OpinionType[];

  @Field(() => Int)
  totalItems: number;

  /** May whoever asks write the drafts: a member in office, or a facilitator? */
  @Field(() => Boolean)
  mayWrite: boolean;
}
