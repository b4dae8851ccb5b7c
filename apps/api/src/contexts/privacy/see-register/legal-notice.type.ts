import { Field, ObjectType } from '@nestjs/graphql';

/** Who answers for the site; null where the operator has not said it (docs/configuration.md). */
@ObjectType('LegalNotice')
export class LegalNoticeType {
  @Field(() => String)
  town: string;

  @Field(() => String, { nullable: true })
  publisher: string | null;

  @Field(() => String, { nullable: true })
  director: string | null;

  @Field(() => String, { nullable: true })
  host: string | null;

  @Field(() => String, { nullable: true })
  contact: string | null;

  /** How to reach the data protection officer. */
  @Field(() => String, { nullable: true })
  dpo: string | null;
}
