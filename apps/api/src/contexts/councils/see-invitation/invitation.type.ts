import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BodyKindName, DesignationName, named } from '../bodies/body-words';
import type { InvitationState } from '../invitations/invitation-link';
import type { BodyKind } from '../tables/body.entity';
import type { Designation } from '../tables/membership.entity';

const STATES = [
  'waiting',
  'too_old',
  'accepted',
  'refused',
  'over',
] as const satisfies readonly InvitationState[];
export const InvitationStateName = named(STATES);
registerEnumType(InvitationStateName, { name: 'InvitationState' });

/** What somebody is proposed, for whoever holds the link. */
@ObjectType('Invitation')
export class InvitationType {
  @Field(() => InvitationStateName)
  state: InvitationState;

  @Field(() => String)
  body: string;

  /** Address of the body. */
  @Field(() => String)
  slug: string;

  @Field(() => BodyKindName)
  kind: BodyKind;

  @Field(() => String)
  territory: string;

  @Field(() => String)
  mission: string;

  @Field(() => String)
  college: string;

  /** As her facilitators entered it; empty once it is answered. */
  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  @Field(() => DesignationName)
  designation: Designation;

  @Field(() => String)
  source: string;

  /** A place on the reserve list, not a seat. */
  @Field(() => Boolean)
  reserve: boolean;

  /** `yyyy-mm-dd`; null: not known yet. */
  @Field(() => String, { nullable: true })
  mandateStart: string | null;

  @Field(() => String, { nullable: true })
  mandateEnd: string | null;

  /** Somebody recognises the composition before anybody sits. */
  @Field(() => Boolean)
  needsRecognition: boolean;

  @Field(() => Date, { nullable: true })
  until: Date | null;

  /** Answered with the account of whoever asks. */
  @Field(() => Boolean)
  mine: boolean;

  /** May the name of whoever asks be shown at all? Of adults alone. */
  @Field(() => Boolean)
  mayShowName: boolean;
}
