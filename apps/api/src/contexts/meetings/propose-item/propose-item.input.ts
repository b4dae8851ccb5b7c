import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { AgendaItemInput } from '../set-agenda/set-agenda.input';

/** A point that a member proposes; its `note` says why. */
@InputType()
export class ProposeAgendaItemInput extends AgendaItemInput {
  @Field(() => ID)
  meetingId: string;
}

/** What the facilitator answers. */
export enum ItemAnswerName {
  KEEP = 'kept',
  PUT_OFF = 'put_off',
  DECLINE = 'declined',
}
registerEnumType(ItemAnswerName, { name: 'ItemAnswer' });

@InputType()
export class AnswerProposedItemInput {
  @Field(() => ID)
  itemId: string;

  @Field(() => ItemAnswerName)
  answer: ItemAnswerName;

  /** Needed to decline; the member reads it. */
  @Field(() => String, { defaultValue: '' })
  reason: string;
}
