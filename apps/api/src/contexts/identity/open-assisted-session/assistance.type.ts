import { Field, ObjectType } from '@nestjs/graphql';

/** Somebody sits beside the person: who, and until when. Every page says it. */
@ObjectType()
export class Assistance {
  @Field(() => String)
  agentName: string;

  @Field(() => Date)
  endsAt: Date;
}
