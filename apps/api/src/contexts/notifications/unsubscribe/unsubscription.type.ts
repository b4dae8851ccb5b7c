import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum UnsubscriptionScope {
  FOLLOW = 'follow',
  ALL = 'all',
}
registerEnumType(UnsubscriptionScope, { name: 'UnsubscriptionScope' });

/** What the link of a mail stops. Nothing of the person: whoever holds the mail may open it. */
@ObjectType('Unsubscription')
export class UnsubscriptionType {
  @Field(() => UnsubscriptionScope)
  scope: UnsubscriptionScope;

  /** Of the thing that is followed; null for all of them, or for one that is gone. */
  @Field(() => String, { nullable: true })
  title: string | null;

  /** No mail of it leaves any more. */
  @Field(() => Boolean)
  stopped: boolean;
}
