import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

export const MOST_VERSIONS = 50;

/** One version of the rules of a body's meetings. */
@ObjectType('RulesVersion')
export class RulesVersionType {
  @Field(() => Int)
  version: number;

  @Field(() => Date)
  changedAt: Date;

  /** Of the meeting that decided; null: the text says what did. */
  @Field(() => Int, { nullable: true })
  meetingNumber: number | null;

  @Field(() => String)
  decision: string;
}

/** The rules of a body's meetings, for its facilitators. */
@ObjectType('BodyRules')
export class BodyRulesType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  /** 0: those of its kind. */
  @Field(() => Int)
  version: number;

  /** Whole, as JSON that `libs/quorum` reads. */
  @Field(() => String)
  rules: string;

  /** The newest first. */
  @AtMost(MOST_VERSIONS)
  @Field(() => [RulesVersionType])
  versions: RulesVersionType[];
}
