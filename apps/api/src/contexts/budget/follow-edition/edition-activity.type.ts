import { Field, ObjectType } from '@nestjs/graphql';
import { PhaseName } from '../edition.type';
import { EditionDeskType } from '../see-desk/edition-desk.type';

/** An edition as whoever runs it follows it: where it stands, and its desk. */
@ObjectType('EditionActivity')
export class EditionActivityType {
  @Field(() => PhaseName)
  phase: PhaseName;

  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => EditionDeskType)
  desk: EditionDeskType;
}
