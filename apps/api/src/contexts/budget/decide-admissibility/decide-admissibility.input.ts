import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { CriterionVerdict } from '../proposals/proposal.type';

export enum AdmissibilityDecision {
  ADMISSIBLE = 'admissible',
  INADMISSIBLE = 'inadmissible',
  TO_CLARIFY = 'to_clarify',
}
registerEnumType(AdmissibilityDecision, { name: 'AdmissibilityDecision' });

@InputType()
export class CriterionAnswerInput {
  @Field(() => String)
  criterion: string;

  @Field(() => CriterionVerdict)
  answer: CriterionVerdict;

  /** Read by everyone; a "no" needs one. */
  @Field(() => String, { nullable: true })
  sentence?: string | null;
}

@InputType()
export class DecideAdmissibilityInput {
  @Field(() => ID)
  proposalId: string;

  @Field(() => AdmissibilityDecision)
  decision: AdmissibilityDecision;

  /** Published. Needed unless the proposal is admissible. */
  @Field(() => String, { nullable: true })
  reason?: string | null;

  /** One for each criterion of the edition. */
  @Field(() => [CriterionAnswerInput])
  answers: CriterionAnswerInput[];

  /** `decidedAt` as it was shown to the person who decides; null when nothing was decided yet. */
  @Field(() => Date, { nullable: true })
  seenDecidedAt?: Date | null;
}
