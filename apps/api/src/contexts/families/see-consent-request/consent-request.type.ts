import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ConsentTextType } from '../consent-text/consent-text.type';
import { type Purpose, PurposeName } from '../purposes';

export enum ConsentRequestState {
  /** The guardian has not answered. */
  WAITING = 'waiting',
  /** She has, and may change it. */
  GIVEN = 'given',
  /** Withdrawn, refused, replaced or too old. */
  ENDED = 'ended',
  /** The child is 15: she decides alone. */
  GROWN = 'grown',
}
registerEnumType(ConsentRequestState, { name: 'ConsentRequestState' });

/** A yes that has not ended; under 15 both have said it, or the child alone so far. */
@ObjectType('ConsentLine')
export class ConsentLineType {
  @Field(() => PurposeName)
  purpose: Purpose;

  @Field(() => Date)
  saidAt: Date;

  @Field(() => Date, { nullable: true })
  guardianSaidAt: Date | null;
}

/** What a guardian is asked, and where it stands. */
@ObjectType('ConsentRequest')
export class ConsentRequestType {
  /** The pseudonym. */
  @Field(() => String)
  childName: string;

  /** Such as « a…@exemple.fr »: by it she is recognised. */
  @Field(() => String, { nullable: true })
  childAddress: string | null;

  @Field(() => ConsentRequestState)
  state: ConsentRequestState;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => String, { nullable: true })
  guardianName: string | null;

  /** The link went to the child's own mailbox: one answers signed in as an adult of it. */
  @Field(() => Boolean)
  sharedMailbox: boolean;

  @AtMost(10)
  @Field(() => [ConsentLineType])
  consents: ConsentLineType[];

  /** In each language. */
  @AtMost(2)
  @Field(() => [ConsentTextType])
  texts: ConsentTextType[];
}
