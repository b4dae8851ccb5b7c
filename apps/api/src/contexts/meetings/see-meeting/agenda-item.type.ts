import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ItemKindName {
  INFORMATION = 'information',
  DISCUSSION = 'discussion',
  DECISION = 'decision',
  ELECTION = 'election',
  RESIDENTS_QUESTIONS = 'residents_questions',
}
registerEnumType(ItemKindName, { name: 'AgendaItemKind' });

/** A point of an agenda, as everybody reads it. */
@ObjectType('AgendaItem')
export class AgendaItemType {
  @Field(() => ID)
  id: string;

  /** From 1. */
  @Field(() => Int)
  position: number;

  @Field(() => String)
  title: string;

  @Field(() => ItemKindName)
  kind: ItemKindName;

  /** How long it is meant to last. */
  @Field(() => Int)
  minutes: number;

  /** Markdown. */
  @Field(() => String)
  note: string;

  /** An earlier meeting did not finish it. */
  @Field(() => Boolean)
  carried: boolean;

  /** Of the meeting it comes from. */
  @Field(() => Int, { nullable: true })
  carriedNumber: number | null;
}
