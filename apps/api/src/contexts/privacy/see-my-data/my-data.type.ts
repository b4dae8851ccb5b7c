import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** What one table holds of her, and what becomes of it when she leaves. */
@ObjectType()
export class MyRows {
  /** Key of its sentence. */
  @Field(() => String)
  table: string;

  @Field(() => String)
  processing: string;

  /** `delete`, `unlink` or `keep`. */
  @Field(() => String)
  erasure: string;

  /** With `keep`: why, as the key of a sentence. */
  @Field(() => String, { nullable: true })
  ground: string | null;

  @Field(() => Int)
  rows: number;
}

/** The last export: a file that she alone may download. */
@ObjectType()
export class MyExport {
  @Field(() => String)
  address: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => Date)
  madeAt: Date;

  /** Removed by the nightly job after this instant. */
  @Field(() => Date)
  until: Date;
}

/** What the platform keeps of the person who asks. */
@ObjectType('MyData')
export class MyDataType {
  /** Her id: what her export's job works on. */
  @Field(() => ID)
  subject: string;

  @Field(() => String)
  displayName: string;

  @AtMost(300)
  @Field(() => [MyRows])
  rows: MyRows[];

  @Field(() => MyExport, { nullable: true })
  lastExport: MyExport | null;

  /** Code of the refusal that leaving would meet now. */
  @Field(() => String, { nullable: true })
  refusal: string | null;
}
