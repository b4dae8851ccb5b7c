import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ProofKindName, ResidenceLinkName } from '../see-my-residence/my-residence.type';
import type { ProofKind, ResidenceLink } from '../tables/residence-proof.entity';

/** What an agent ticks: no copy, no number, nothing of the document itself. */
@ArgsType()
export class AttestResidenceInput {
  @Field(() => ID)
  personId: string;

  @Field(() => ResidenceLinkName)
  link: ResidenceLink;

  @Field(() => ProofKindName)
  kind: ProofKind;

  /** `yyyy-mm-dd`, two years from now at most; two years when nothing is said. */
  @Field(() => String, { nullable: true })
  holdsUntil?: string | null;
}
