import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ResidenceBasis {
  DECLARED = 'declared',
  VERIFIED = 'verified',
}
registerEnumType(ResidenceBasis, { name: 'ResidenceBasis' });

@ObjectType('EligibilityAnswer')
export class EligibilityAnswerType {
  @Field(() => Boolean)
  allowed: boolean;

  /** `not_on_roll`, `struck_off`, `too_early` or `too_late`. */
  @Field(() => String, { nullable: true })
  reason: string | null;
}

/** Where the asking person stands in a vote. It never says what she chose: nobody here knows. */
@ObjectType('MyVote')
export class MyVoteType {
  @Field(() => Boolean)
  onRoll: boolean;

  @Field(() => ResidenceBasis, { nullable: true })
  residence: ResidenceBasis | null;

  /** Two agents took her off the roll, and why: a word of `ROLL_MOTIVES`. Then she is not on it. */
  @Field(() => String, { nullable: true })
  struckFor: string | null;

  /** The rules ask for a verified residence, and hers is not: /moi/residence says how. */
  @Field(() => Boolean)
  mustVerify: boolean;

  /** She has put a ballot into the urn. */
  @Field(() => Boolean)
  signed: boolean;

  @Field(() => EligibilityAnswerType)
  mayVote: EligibilityAnswerType;
}
