import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('CountingRuleInput')
export class CountingRuleInput {
  @Field(() => String)
  rule: string;

  @Field(() => String)
  satisfaction: string;

  @Field(() => String, { defaultValue: 'none' })
  completion: string;

  @Field(() => String, { defaultValue: 'lexico' })
  tieBreak: string;

  @Field(() => String, { defaultValue: 'skip' })
  overflow: string;
}

@InputType('ImportEditionInput')
export class ImportEditionInput {
  /** From `POST /files/pabulib`. The same upload makes one edition, however often it is sent. */
  @Field(() => ID)
  uploadId: string;

  @Field(() => String)
  name: string;

  @Field(() => CountingRuleInput)
  countingRule: CountingRuleInput;
}
