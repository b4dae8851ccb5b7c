import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ErasedTable } from '../erase-me/erase-me.result';

/** One way in which rows of a table are somebody's. */
@ObjectType()
export class OverseenUse {
  @Field(() => String)
  processing: string;

  @Field(() => String)
  table: string;

  @AtMost(100)
  @Field(() => [String])
  columns: string[];

  @Field(() => String)
  erasure: string;

  @Field(() => String, { nullable: true })
  ground: string | null;

  @Field(() => Boolean)
  exported: boolean;

  /** Whether rows go by themselves. */
  @Field(() => Boolean)
  purged: boolean;
}

/** What the retention of one table removed, or would remove now. */
@ObjectType('RetentionLine')
export class RetentionLineType {
  @Field(() => String)
  processing: string;

  @Field(() => String)
  table: string;

  @Field(() => Date)
  limit: Date;

  @Field(() => Int)
  rows: number;
}

@ObjectType('RetentionReport')
export class RetentionReportType {
  @Field(() => Date)
  at: Date;

  @AtMost(200)
  @Field(() => [RetentionLineType])
  lines: RetentionLineType[];
}

/** An erasure that took place: it names nobody. */
@ObjectType('ErasureRecord')
export class ErasureRecordType {
  @Field(() => Date)
  at: Date;

  @Field(() => String)
  cause: string;

  @AtMost(200)
  @Field(() => [ErasedTable])
  lines: ErasedTable[];
}

/** What the data protection officer sees beside the register. */
@ObjectType('PrivacyDesk')
export class PrivacyDeskType {
  @AtMost(300)
  @Field(() => [OverseenUse])
  uses: OverseenUse[];

  /** What the next night would remove. */
  @AtMost(200)
  @Field(() => [RetentionLineType])
  due: RetentionLineType[];

  @AtMost(10)
  @Field(() => [RetentionReportType])
  reports: RetentionReportType[];

  @AtMost(50)
  @Field(() => [ErasureRecordType])
  erasures: ErasureRecordType[];

  @Field(() => Int)
  exportsKept: number;
}
