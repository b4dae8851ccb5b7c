import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum JobState {
  WAITING = 'waiting',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
  CANCELLED = 'cancelled',
}
registerEnumType(JobState, { name: 'JobState' });

/** Who asked for it, without a name. */
export enum JobAsker {
  ME = 'me',
  SOMEONE = 'someone',
  /** The calendar, or what happened before. */
  CLOCK = 'clock',
}
registerEnumType(JobAsker, { name: 'JobAsker' });

/** Long work: where it stands and what came of it. */
@ObjectType('LongJob')
export class LongJobType {
  @Field(() => ID)
  id: string;

  /** A code: count_edition, import_edition, edition_documents. */
  @Field(() => String)
  kind: string;

  /** What it works on, by name. */
  @Field(() => String)
  label: string;

  @Field(() => JobState)
  state: JobState;

  @Field(() => JobAsker)
  asker: JobAsker;

  @Field(() => Int)
  done: number;

  /** 0 when nobody can tell how much there is to do. */
  @Field(() => Int)
  total: number;

  /** What it is doing, as a code. */
  @Field(() => String, { nullable: true })
  step: string | null;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date, { nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  /** Has waited or run for much longer than any job should: somebody should look at the server. */
  @Field(() => Boolean)
  overdue: boolean;

  /** Page from which it was asked. */
  @Field(() => String)
  place: string;

  /** Page or file that shows what came of it. */
  @Field(() => String, { nullable: true })
  result: string | null;

  /** Why it failed, as a code. */
  @Field(() => String, { nullable: true })
  problem: string | null;

  /** To quote to the operator. */
  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => Boolean)
  mayRetry: boolean;

  @Field(() => Boolean)
  mayCancel: boolean;
}

@ObjectType('LongJobPage')
export class LongJobPageType {
  @Field(() => [LongJobType])
  items: LongJobType[];

  @Field(() => Int)
  totalItems: number;

  /** Of all that the viewer may see, how many wait or run. */
  @Field(() => Int)
  underWay: number;
}
