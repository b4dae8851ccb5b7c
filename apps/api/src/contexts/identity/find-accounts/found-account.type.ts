import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import type { AgeBand } from '../../../platform/access/viewer';
import { AgeBandName } from '../viewer.type';

/** An account as an agent finds it with the person beside him: enough to recognise her, and no address. */
@ObjectType()
export class FoundAccount {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  /** Slug, as declared. */
  @Field(() => String, { nullable: true })
  neighbourhood: string | null;

  @Field(() => AgeBandName)
  ageBand: AgeBand;

  @Field(() => Boolean)
  hasCard: boolean;

  @Field(() => Boolean)
  hasMail: boolean;
}

@ObjectType()
export class FoundAccountPage {
  @AtMost(20)
  @Field(() => [FoundAccount])
  items: FoundAccount[];

  @Field(() => Int)
  totalItems: number;
}
