import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ModerationDecisionKind, ModerationGround } from '../decide-case/decide-case.input';

export enum ModerationState {
  SHOWN = 'shown',
  HIDDEN = 'hidden',
  AWAITING = 'awaiting',
}
registerEnumType(ModerationState, { name: 'ModerationState' });

/** A line of the queue. */
@ObjectType('ModerationCaseLine')
export class CaseLineType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  title: string;

  @Field(() => ModerationState)
  state: ModerationState;

  @Field(() => Date)
  openedAt: Date;

  /** Null: nothing is left to do. */
  @Field(() => Date, { nullable: true })
  waitingSince: Date | null;

  /** Reports that nobody has answered. */
  @Field(() => Int)
  openReports: number;

  /** Of these reports, each once. */
  @AtMost(6)
  @Field(() => [String])
  reasons: string[];

  /** Appeals that nobody has answered. */
  @Field(() => Int)
  openAppeals: number;
}

@ObjectType('ModerationCasePage')
export class CasePageType {
  @Field(() => [CaseLineType])
  items: CaseLineType[];

  @Field(() => Int)
  totalItems: number;
}

/** What somebody told; not who. */
@ObjectType('ModerationReport')
export class CaseReportType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  note: string;

  @Field(() => Date)
  reportedAt: Date;

  @Field(() => Boolean)
  withAccount: boolean;

  @Field(() => Boolean)
  answered: boolean;
}

@ObjectType('ModerationAppeal')
export class CaseAppealType {
  @Field(() => ID)
  id: string;

  /** `author` or `reporter`. */
  @Field(() => String)
  party: string;

  @Field(() => String)
  text: string;

  @Field(() => Date)
  appealedAt: Date;

  /** Null while it waits. */
  @Field(() => Boolean, { nullable: true })
  overturned: boolean | null;
}

@ObjectType('ModerationDecision')
export class CaseDecisionType {
  @Field(() => ID)
  id: string;

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

  @Field(() => String)
  decidedBy: string;

  @Field(() => Boolean)
  onAppeal: boolean;

  /** The words as they were when it was taken. */
  @Field(() => String)
  titleThen: string;

  @Field(() => String)
  textThen: string;

  @AtMost(50)
  @Field(() => [CaseAppealType])
  appeals: CaseAppealType[];
}

/** One case, for who decides. */
@ObjectType('ModerationCase')
export class ModerationCaseType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => ModerationState)
  state: ModerationState;

  @Field(() => Int)
  version: number;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true })
  waitingSince: Date | null;

  /** As it reads now. */
  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  picture: string | null;

  @Field(() => String)
  authorName: string;

  /** Null: it has no author here, so that nobody can be blocked. */
  @Field(() => ID, { nullable: true })
  authorId: string | null;

  @Field(() => String)
  path: string;

  /** Why the person who asks may not decide: `own`, `handled`, `decided_before`. */
  @Field(() => String, { nullable: true })
  conflict: string | null;

  /** Newest first. */
  @AtMost(100)
  @Field(() => [CaseReportType])
  reports: CaseReportType[];

  /** Newest first. */
  @AtMost(50)
  @Field(() => [CaseDecisionType])
  decisions: CaseDecisionType[];
}
