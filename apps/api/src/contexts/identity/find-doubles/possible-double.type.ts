import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AgeBand } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { AgeBandName } from '../viewer.type';

/** How somebody may come in. */
export const SignInWay = { MAIL: 'mail', PASSKEY: 'passkey', PROVIDER: 'provider', CARD: 'card' } as const;
export type SignInWay = (typeof SignInWay)[keyof typeof SignInWay];
registerEnumType(SignInWay, { name: 'SignInWay' });

/** One of two accounts that may be one person's: what helps to tell, and nothing else. */
@ObjectType()
export class DoubleAccount {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  /** First letter and domain. */
  @Field(() => String, { nullable: true })
  maskedEmail: string | null;

  @Field(() => AgeBandName)
  ageBand: AgeBand;

  @Field(() => Date)
  since: Date;

  @AtMost(4)
  @Field(() => [SignInWay])
  ways: SignInWay[];
}

/** Two accounts with the same name, and the same month of birth or the same mail address. */
@ObjectType()
export class PossibleDouble {
  /** Of the pair. */
  @Field(() => ID)
  id: string;

  @AtMost(2)
  @Field(() => [DoubleAccount])
  accounts: DoubleAccount[];

  @Field(() => Boolean)
  sameMonth: boolean;

  @Field(() => Boolean)
  sameEmail: boolean;

  /** Since when somebody of the town is asking whether they are one. */
  @Field(() => Date, { nullable: true })
  askedAt: Date | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  /** No when one of the two is the reader's own. */
  @Field(() => Boolean)
  mayAnswer: boolean;
}

@ObjectType()
export class PossibleDoublePage {
  @AtMost(100)
  @Field(() => [PossibleDouble])
  items: PossibleDouble[];

  @Field(() => Int)
  totalItems: number;
}
