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
export class PutMinutesInput {
  @Field(() => ID)
  meetingId: string;

  /** Of the text that is put to the vote. */
  @Field(() => Int)
  revision: number;

  /** The meeting that votes: of the same assembly, later, and not over. */
  @Field(() => ID)
  laterId: string;

  /** The point of its agenda. */
  @Field(() => ID, { nullable: true })
  itemId?: string | null;
}

@InputType()
export class PublishMinutesInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  revision: number;

  @Field(() => MinutesSignature)
  signature: MinutesSignature;

  /** Of what was signed by hand: sent before to `/files/signed-minutes`. */
  @Field(() => ID, { nullable: true })
  scanId?: string | null;
}
