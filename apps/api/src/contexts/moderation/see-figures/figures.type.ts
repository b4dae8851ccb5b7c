import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

@ObjectType('ModerationFigure')
export class FigureType {
  /** `report`, `hide`, `decision`, `appeal` or `block`. */
  @Field(() => String)
  what: string;

  /** Of a report or what was hidden: the reason. Of a decision: its kind. Of an appeal: `received`, `overturned`. */
  @Field(() => String)
  key: string;

  /** Null from 1 to 4. */
  @Field(() => Int, { nullable: true })
  count: number | null;
}

/** What was reported and decided in a year of the town's calendar. */
@ObjectType('ModerationYear')
export class ModerationYearType {
  @Field(() => Int)
  year: number;

  @AtMost(40)
  @Field(() => [FigureType])
  figures: FigureType[];
}
