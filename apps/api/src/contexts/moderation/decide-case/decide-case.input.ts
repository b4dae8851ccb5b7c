import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export enum ModerationDecisionKind {
  KEEP = 'keep',
  HIDE = 'hide',
  RESTORE = 'restore',
  PUBLISH = 'publish',
}
registerEnumType(ModerationDecisionKind, { name: 'ModerationDecisionKind' });

export enum ModerationGround {
  LAW = 'law',
  RULES = 'rules',
}
registerEnumType(ModerationGround, { name: 'ModerationGround' });

@InputType()
export class DecideCaseInput {
  @Field(() => ID)
  caseId: string;

  @Field(() => ModerationDecisionKind)
  kind: ModerationDecisionKind;

  /** One of the closed list; needed to hide. */
  @Field(() => String, { nullable: true })
  reason?: string | null;

  /** Needed to hide. */
  @Field(() => ModerationGround, { nullable: true })
  ground?: ModerationGround | null;

  /** The article; needed to hide. */
  @Field(() => String, { nullable: true })
  groundText?: string | null;

  /** What was found, for the author and the reporters. Not needed to publish what was only read. */
  @Field(() => String, { nullable: true })
  facts?: string | null;

  /** `version` of the case as it was shown to who decides. */
  @Field(() => Int)
  seenVersion: number;
}
