import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { AtMost } from './limits/at-most.decorator';

/** A refusal that a citizen may lawfully meet. The sentence is in the web's locales, by code. */
@InterfaceType({ resolveType: (value: { __typename: string }) => value.__typename })
export abstract class Problem {
  @Field(() => String)
  code: string;
}

/** One field of a form that must change, and the rule it breaks (`too_long`, `required`…). */
@ObjectType()
export class FieldFault {
  @Field(() => String)
  field: string;

  @Field(() => String)
  rule: string;

  /** The bound of the rule, where it has one. */
  @Field(() => Number, { nullable: true })
  limit?: number | null;
}

/** What was typed cannot be taken; nothing was recorded. */
@ObjectType({ implements: () => [Problem] })
export class InvalidInput extends Problem {
  @AtMost(50)
  @Field(() => [FieldFault])
  faults: FieldFault[];
}

export const invalidInput = (faults: FieldFault[]): InvalidInput =>
  Object.assign(new InvalidInput(), { code: 'invalid_input', faults });
