import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class CastBallotInput {
  /** Slug of the edition. */
  @Field(() => String)
  edition: string;

  /** The voting code: 26 signs made by the browser before any request (`libs/ballot-box`). */
  @Field(() => String)
  ballotKey: string;

  /** Project ids of the ballot paper. */
  @Field(() => [String])
  choices: string[];
}
