import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How many letters wait, in numbers only. */
@ObjectType()
export class ResidenceDesk {
  /** Not printed yet. */
  @Field(() => Int)
  toPrint: number;

  /** Printed, and nobody has said yet that they have left. */
  @Field(() => Int)
  toPost: number;
}

/** A batch for the printer; the addresses in it are forgotten once somebody says that it has left. */
@ObjectType()
export class LettersPrinted {
  @Field(() => Int)
  count: number;

  /** An accessible PDF, in base64. */
  @Field(() => String)
  pdf: string;

  @Field(() => ResidenceDesk)
  desk: ResidenceDesk;
}
