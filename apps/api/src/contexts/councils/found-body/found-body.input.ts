import { Field, InputType } from '@nestjs/graphql';
import { BodyKindName } from '../bodies/body-words';
import type { BodyKind } from '../tables/body.entity';

/** All that the town hall says of a body. */
@InputType()
export class FoundBodyInput {
  @Field(() => String)
  name: string;

  @Field(() => BodyKindName)
  kind: BodyKind;

  @Field(() => String)
  territory: string;
}
