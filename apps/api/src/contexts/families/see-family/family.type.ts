import { Field, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ConsentTextType } from '../consent-text/consent-text.type';
import { ConsentLineType } from '../see-consent-request/consent-request.type';
import { type Purpose, PurposeName } from '../purposes';

/** Whom a child has asked, and where it stands. */
@ObjectType('Guardianship')
export class GuardianshipType {
  /** Such as « m…@exemple.fr »; null at the desk. */
  @Field(() => String, { nullable: true })
  sentTo: string | null;

  /** What is shown at the desk; null by link. */
  @Field(() => String, { nullable: true })
  deskCode: string | null;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  declaredAt: Date | null;

  @Field(() => String, { nullable: true })
  guardianName: string | null;
}

/** An account that one answers for, or is asked to. */
@ObjectType('ChildAccount')
export class ChildAccountType {
  @Field(() => String)
  displayName: string;

  /** Of the page where it is seen and withdrawn. */
  @Field(() => String)
  token: string;

  /** Null: an answer is waited for. */
  @Field(() => Date, { nullable: true })
  declaredAt: Date | null;

  @AtMost(10)
  @Field(() => [ConsentLineType])
  consents: ConsentLineType[];
}

/** Consents that concern the person who asks: hers, and those of children whom she answers for. */
@ObjectType('Family')
export class FamilyType {
  @AtMost(10)
  @Field(() => [ConsentLineType])
  consents: ConsentLineType[];

  /** Purposes that she decides alone at her age. */
  @AtMost(10)
  @Field(() => [PurposeName])
  ownPurposes: Purpose[];

  @Field(() => GuardianshipType, { nullable: true })
  guardianship: GuardianshipType | null;

  /** Whose agreement is over, and whom we cannot write to: the child tells her. */
  @Field(() => String, { nullable: true })
  guardianToTell: string | null;

  @AtMost(50)
  @Field(() => [ChildAccountType])
  children: ChildAccountType[];

  /** In each language. */
  @AtMost(2)
  @Field(() => [ConsentTextType])
  texts: ConsentTextType[];
}
