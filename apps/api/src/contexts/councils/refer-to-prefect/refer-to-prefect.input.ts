import { Field, ID, InputType } from '@nestjs/graphql';
import { PrefectStateName } from '../referrals/referral-words';
import type { PrefectState } from '../referrals/tables/prefect-referral.entity';

/** A difficulty to put to the préfet. */
@InputType()
export class StartPrefectReferralInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}

/** The state that it has reached. */
@InputType()
export class MovePrefectReferralInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  referralId: string;

  @Field(() => PrefectStateName)
  state: PrefectState;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  happenedOn: string;

  @Field(() => String)
  note: string;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;
}
