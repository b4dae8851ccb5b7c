import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { type Purpose, PurposeName } from '../purposes';
import type { GuardianRelation, IdentityProof } from '../tables/guardianship.entity';

const RelationName = {
  MOTHER: 'mother',
  FATHER: 'father',
  TUTOR: 'tutor',
  OTHER: 'other',
} as const satisfies Record<string, GuardianRelation>;
registerEnumType(RelationName, { name: 'GuardianRelation' });

const IdentityProofName = {
  IDENTITY_CARD: 'identity_card',
  PASSPORT: 'passport',
  RESIDENCE_PERMIT: 'residence_permit',
  DRIVING_LICENCE: 'driving_licence',
  OTHER_WITH_PHOTO: 'other_with_photo',
  KNOWN_TO_THE_AGENT: 'known_to_the_agent',
} as const satisfies Record<string, IdentityProof>;
registerEnumType(IdentityProofName, { name: 'IdentityProof' });

/** What an agent ticks with both before him: no copy, no number. What is missing is answered field by field. */
@InputType()
export class GiveConsentAtDeskInput {
  @Field(() => ID)
  childId: string;

  /** As the guardian declares it. */
  @Field(() => String)
  guardianName: string;

  /** Her own account, when she has one and wants to see it there. */
  @Field(() => ID, { nullable: true })
  guardianId?: string | null;

  @Field(() => RelationName, { nullable: true })
  relation?: GuardianRelation | null;

  /** What the agent saw of the guardian. */
  @Field(() => IdentityProofName, { nullable: true })
  identityProof?: IdentityProof | null;

  /** « Both are here, and both say yes. » */
  @Field(() => Boolean)
  bothPresent: boolean;

  /** The guardian: « I hold parental authority over this child, and I have read the text. » */
  @Field(() => Boolean)
  declares: boolean;

  @Field(() => [PurposeName])
  purposes: Purpose[];

  /** Of the text that both read. */
  @Field(() => String)
  textDigest: string;
}
