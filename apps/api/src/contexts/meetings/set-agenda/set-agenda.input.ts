import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ItemKindName } from '../see-meeting/agenda-item.type';

/** One point, as the facilitator types it. */
@InputType()
export class AgendaItemInput {
  @Field(() => String)
  title: string;

  @Field(() => ItemKindName)
  kind: ItemKindName;

  /** How long it is meant to last. */
  @Field(() => Int)
  minutes: number;

  /** Markdown. */
  @Field(() => String, { defaultValue: '' })
  note: string;
}

@InputType()
export class AddAgendaItemInput extends AgendaItemInput {
  @Field(() => ID)
  meetingId: string;
}

@InputType()
export class ChangeAgendaItemInput extends AgendaItemInput {
  @Field(() => ID)
  itemId: string;
}
