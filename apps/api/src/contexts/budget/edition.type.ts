import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../platform/graphql/limits/at-most.decorator';
import { RollChangeCountType } from './see-edition/roll-change-count.type';

export enum EditionOrigin {
  HELD = 'held',
  IMPORTED = 'imported',
}
registerEnumType(EditionOrigin, { name: 'EditionOrigin' });

export enum PhaseName {
  UPCOMING = 'upcoming',
  IDEAS = 'ideas',
  REVIEW = 'review',
  VOTE = 'vote',
  COUNT = 'count',
  RESULTS = 'results',
}
registerEnumType(PhaseName, { name: 'Phase' });

/** A line of the calendar. */
@ObjectType('PhaseSpan')
export class PhaseSpanType {
  @Field(() => PhaseName)
  phase: PhaseName;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;
}

/** How ballots become winners, in the words of the counting library. */
@ObjectType('CountingRule')
export class CountingRuleType {
  @Field(() => String)
  rule: string;

  @Field(() => String)
  satisfaction: string;

  @Field(() => String)
  completion: string;

  @Field(() => String)
  tieBreak: string;

  @Field(() => String)
  overflow: string;
}

/** One run of a participatory budget, as everyone may see it. */
@ObjectType('Edition')
export class EditionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => EditionOrigin)
  origin: EditionOrigin;

  /** Integer cents. */
  @Field(() => Number)
  envelopeCents: number;

  @Field(() => String)
  currency: string;

  @Field(() => Int)
  maxChoices: number;

  @Field(() => Number, { nullable: true })
  costCapCents: number | null;

  @Field(() => Int)
  minimumAge: number;

  /** `live`, `study`, `work`: one of these links with the town is enough to take part. */
  @AtMost(3)
  @Field(() => [String])
  openTo: string[];

  /** `declared` or `verified`: whether the person's word is taken. */
  @Field(() => String)
  residenceRule: string;

  @Field(() => CountingRuleType)
  countingRule: CountingRuleType;

  @AtMost(12)
  @Field(() => [String])
  criteria: string[];

  @Field(() => PhaseName)
  phase: PhaseName;

  @AtMost(6)
  @Field(() => [PhaseSpanType])
  schedule: PhaseSpanType[];

  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => Date, { nullable: true })
  countedAt: Date | null;

  /** SHA-256 (hex) of what was frozen at opening: the canonical JSON of rules, projects, costs and calendar. */
  @Field(() => String, { nullable: true })
  fingerprint: string | null;

  @Field(() => Int)
  proposalCount: number;

  /** Changes that two agents made to the roll since the opening, by kind and reason; whose rows is not said. */
  @AtMost(10)
  @Field(() => [RollChangeCountType])
  rollChanges: RollChangeCountType[];

  /** Lines of the ballot paper; 0 before the opening. */
  @Field(() => Int)
  ballotProjectCount: number;
}
