import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ModerationDecisionKind, ModerationGround } from '../decide-case/decide-case.input';
import { ModerationState } from '../moderation-queue/moderation-case.type';

/** A decision as it is given to the author, to who reported, or to who contested (Digital Services Act, art. 17). */
@ObjectType('ModerationStatement')
export class StatementType {
  @Field(() => ID)
  id: string;

  /** `author` or `reporter`: as whom the person reads it. */
  @Field(() => String)
  party: string;

  @Field(() => ModerationDecisionKind)
  kind: ModerationDecisionKind;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => ModerationGround, { nullable: true })
  ground: ModerationGround | null;

  @Field(() => String, { nullable: true })
  groundText: string | null;

  @Field(() => String)
  facts: string;

  @Field(() => Date)
  decidedAt: Date;

  /** It answers an appeal. */
  @Field(() => Boolean)
  onAppeal: boolean;

  @Field(() => String)
  title: string;

  /** The words as they were; for their author alone. */
  @Field(() => String, { nullable: true })
  textThen: string | null;

  @Field(() => String)
  path: string;

  /** Where the thing stands today. */
  @Field(() => ModerationState)
  state: ModerationState;

  /** Until when the person may contest it; null when she may not, or no more. */
  @Field(() => Date, { nullable: true })
  appealUntil: Date | null;

  /** Her appeal of it. */
  @Field(() => String, { nullable: true })
  appealText: string | null;

  @Field(() => Date, { nullable: true })
  appealedAt: Date | null;

  /** The statement that answers her appeal. */
  @Field(() => ID, { nullable: true })
  answerId: string | null;
}

/** What somebody reported, and what became of it. */
@ObjectType('MyReport')
export class MyReportType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  reason: string;

  @Field(() => Date)
  reportedAt: Date;

  /** Null while nobody has answered. */
  @Field(() => ID, { nullable: true })
  decisionId: string | null;
}

/** A suspension, as the person it concerns reads it. */
@ObjectType('MyBlock')
export class MyBlockType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  facts: string;

  @Field(() => Int)
  days: number;

  @Field(() => Date)
  since: Date;

  @Field(() => Date)
  until: Date;

  /** It was lifted by her appeal. */
  @Field(() => Boolean)
  lifted: boolean;

  @Field(() => String, { nullable: true })
  appealText: string | null;

  @Field(() => String, { nullable: true })
  appealAnswer: string | null;
}

/** Everything of moderation that concerns the person who asks; newest first. */
@ObjectType('MyModeration')
export class MyModerationType {
  @AtMost(50)
  @Field(() => [StatementType])
  statements: StatementType[];

  @AtMost(50)
  @Field(() => [MyReportType])
  reports: MyReportType[];

  @AtMost(10)
  @Field(() => [MyBlockType])
  blocks: MyBlockType[];
}
