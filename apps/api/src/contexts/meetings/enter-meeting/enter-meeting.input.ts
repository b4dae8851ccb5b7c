import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { VoteMethodName } from '../put-question/put-question.input';
import { ChoiceName } from '../votes/choice-name';

/** People are named by what their seat is where it comes from: a meeting that was convened on paper has no seats yet. */
@InputType()
export class EnteredProxyInput {
  @Field(() => ID)
  giver: string;

  @Field(() => ID)
  holder: string;
}

@InputType()
export class EnteredGuestInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { defaultValue: '' })
  quality: string;
}

@InputType()
export class EnteredVoteInput {
  @Field(() => ID)
  seat: string;

  @Field(() => ChoiceName)
  choice: ChoiceName;
}

/** A vote as the paper says it. */
@InputType()
export class EnteredQuestionInput {
  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => String)
  wording: string;

  @Field(() => VoteMethodName)
  method: VoteMethodName;

  /** Of hands or slips. */
  @Field(() => Int, { defaultValue: 0 })
  for: number;

  @Field(() => Int, { defaultValue: 0 })
  against: number;

  @Field(() => Int, { defaultValue: 0 })
  abstain: number;

  /** Slips that count for nothing. */
  @Field(() => Int, { defaultValue: 0 })
  spoiled: number;

  /** Of a named vote. */
  @AtMost(500)
  @Field(() => [EnteredVoteInput], { defaultValue: [] })
  named: EnteredVoteInput[];

  /** Of slips: who counted them, two people. */
  @AtMost(2)
  @Field(() => [String], { defaultValue: [] })
  countedBy: string[];
}

/** A whole meeting that was held on paper. */
@InputType()
export class EnterMeetingInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date)
  closedAt: Date;

  @AtMost(500)
  @Field(() => [ID])
  present: string[];

  @AtMost(500)
  @Field(() => [EnteredProxyInput])
  proxies: EnteredProxyInput[];

  @AtMost(200)
  @Field(() => [EnteredGuestInput])
  guests: EnteredGuestInput[];

  /** Points of the agenda. */
  @AtMost(60)
  @Field(() => [ID])
  reached: string[];

  @AtMost(60)
  @Field(() => [EnteredQuestionInput])
  questions: EnteredQuestionInput[];
}
