import { Field, ObjectType } from '@nestjs/graphql';

/** What the screen of the room shows for a minute, as a QR code. */
@ObjectType('RoomCode')
export class RoomCodeType {
  @Field(() => String)
  code: string;

  /** When the next one comes; this one is taken for a minute more. */
  @Field(() => Date)
  endsAt: Date;
}
