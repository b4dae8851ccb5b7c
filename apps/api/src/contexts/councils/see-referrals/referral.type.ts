import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import {
  MOST_PREFECT_STEPS,
  MOST_REFERRALS,
  PrefectStateName,
  type ReferralState,
  ReferralStateName,
} from '../referrals/referral-words';
import type { PrefectState } from '../referrals/tables/prefect-referral.entity';

/** An opinion asked of a body. */
@ObjectType('Referral')
export class ReferralType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  office: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  dueOn: string;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => ReferralStateName)
  state: ReferralState;

  /** Days past the due date while it is open; 0: not late. */
  @Field(() => Int)
  lateDays: number;

  /** Of the opinion that answers it. */
  @Field(() => Int, { nullable: true })
  opinionNumber: number | null;

  @Field(() => String)
  declineReason: string;
}

/** A state that a referral to the préfet has reached. */
@ObjectType('PrefectStep')
export class PrefectStepType {
  @Field(() => PrefectStateName)
  state: PrefectState;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  happenedOn: string;

  @Field(() => String)
  note: string;

  @Field(() => ID, { nullable: true })
  fileId: string | null;
}

/** A difficulty put to the préfet. */
@ObjectType('PrefectReferral')
export class PrefectReferralType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  @Field(() => PrefectStateName)
  state: PrefectState;

  @AtMost(MOST_PREFECT_STEPS)
  @Field(() => [PrefectStepType])
  steps: PrefectStepType[];
}

/** What is asked of a body, and what it asks of the préfet. */
@ObjectType('Referrals')
export class ReferralsType {
  @AtMost(MOST_REFERRALS)
  @Field(() => [ReferralType])
  asked: ReferralType[];

  /** Drafts for its facilitators alone. */
  @AtMost(MOST_REFERRALS)
  @Field(() => [PrefectReferralType])
  toPrefect: PrefectReferralType[];

  /** May whoever asks refer a subject to it? */
  @Field(() => Boolean)
  mayRefer: boolean;

  /** Is whoever asks one of its facilitators? */
  @Field(() => Boolean)
  keeps: boolean;
}
