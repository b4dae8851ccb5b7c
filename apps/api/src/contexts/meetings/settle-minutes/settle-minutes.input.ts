import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export enum MinutesSignature {
  PAPER = 'paper',
  SEAL = 'seal',
}
registerEnumType(MinutesSignature, {
  name: 'MinutesSignature',
  description: 'Signed by hand on paper; or a digest made by the platform, which is no eIDAS signature.',
});

@InputType()
export class ApproveMinutesInput {
  @Field(() => ID)
  meetingId: string;

  /** Of the text that was put to the vote. */
  @Field(() => Int)
  revision: number;

  /** Number of the meeting that voted. */
  @Field(() => Int)
  approvedIn: number;

  @Field(() => Int)
  inFavour: number;

  @Field(() => Int)
  against: number;

  @Field(() => Int)
  abstained: number;
}
