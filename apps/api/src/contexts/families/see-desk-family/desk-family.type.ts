import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { ConsentTextType } from '../consent-text/consent-text.type';
import { ConsentRequestType } from '../see-consent-request/consent-request.type';

/** A child as an agent sees her, with her and a guardian there. */
@ObjectType('DeskFamily')
export class DeskFamilyType {
  @Field(() => ID)
  childId: string;

  /** The pseudonym. */
  @Field(() => String)
  childName: string;

  /** With it they come back, to take it back for instance; null by link, or when nothing is open. */
  @Field(() => String, { nullable: true })
  deskCode: string | null;

  /** What is asked or agreed; null: nothing yet. */
  @Field(() => ConsentRequestType, { nullable: true })
  request: ConsentRequestType | null;

  /** In each language. */
  @AtMost(2)
  @Field(() => [ConsentTextType])
  texts: ConsentTextType[];
}

export const DeskFamilyResult = createUnionType({
  name: 'DeskFamilyResult',
  types: () => [DeskFamilyType, InvalidInput] as const,
});
