import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** How the desk knows of it. */
export enum PresenceWayName {
  DESK = 'desk',
  LIST = 'list',
}
registerEnumType(PresenceWayName, { name: 'PresenceWay' });

@InputType()
export class TakePresenceInput {
  @Field(() => ID)
  meetingId: string;

  @AtMost(500)
  @Field(() => [ID])
  seatIds: string[];

  /** True: they came, or what their phones said is confirmed. False: they left, or it is not confirmed. */
  @Field(() => Boolean)
  here: boolean;

  @Field(() => PresenceWayName, { defaultValue: PresenceWayName.DESK })
  way: PresenceWayName;

  /** For what is typed afterwards; now when nothing is said. */
  @Field(() => Date, { nullable: true })
  at?: Date | null;
}
