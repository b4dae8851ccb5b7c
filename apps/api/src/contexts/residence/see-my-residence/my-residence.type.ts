import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import {
  PROOF_KINDS,
  RESIDENCE_LINKS,
  RESIDENCE_WAYS,
  type ResidenceLink,
  type ResidenceWay,
} from '../tables/residence-proof.entity';

const named = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<Uppercase<T>, T>;

export const ResidenceLinkName = named(RESIDENCE_LINKS);
registerEnumType(ResidenceLinkName, { name: 'ResidenceLink' });
export const ResidenceWayName = named(RESIDENCE_WAYS);
registerEnumType(ResidenceWayName, { name: 'ResidenceWay' });
export const ProofKindName = named(PROOF_KINDS);
registerEnumType(ProofKindName, { name: 'ProofKind' });

/** One thing that was verified, and until when it holds. */
@ObjectType('ResidenceProof')
export class ResidenceProofType {
  @Field(() => ResidenceLinkName)
  link: ResidenceLink;

  @Field(() => ResidenceWayName)
  way: ResidenceWay;

  @Field(() => Date)
  provenAt: Date;

  @Field(() => Date)
  holdsUntil: Date;

  /** It ends within two months: time to renew it. */
  @Field(() => Boolean)
  endsSoon: boolean;
}

/** A letter on its way; its address is not told, not even to whoever asked. */
@ObjectType('ResidenceLetter')
export class ResidenceLetterType {
  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date, { nullable: true })
  postedAt: Date | null;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Int)
  triesLeft: number;
}

/** She asked to be looked for in the lists of the town; what she gave is not told, not even to her. */
@ObjectType('ListCheck')
export class ListCheckType {
  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  /** When a list was last compared, without finding her for certain; null: none yet. */
  @Field(() => Date, { nullable: true })
  comparedAt: Date | null;
}

@ObjectType('MyResidence')
export class MyResidenceType {
  @AtMost(3)
  @Field(() => [ResidenceProofType])
  proofs: ResidenceProofType[];

  @Field(() => ResidenceLetterType, { nullable: true })
  letter: ResidenceLetterType | null;

  @Field(() => ListCheckType, { nullable: true })
  listCheck: ListCheckType | null;
}
