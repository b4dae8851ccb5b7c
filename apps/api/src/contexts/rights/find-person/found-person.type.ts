import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody to whom a role may be given: enough to recognise her, no more. */
@ObjectType('FoundPerson')
export class FoundPersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  /** The address with its middle hidden, `a…@exemple.fr`; null for whoever has none. */
  @Field(() => String, { nullable: true })
  maskedEmail: string | null;
}
