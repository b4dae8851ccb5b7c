import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class AcceptInvitationInput {
  /** Of the link. */
  @Field(() => String)
  token: string;

  /** Her name may be shown on the public page; of adults alone, and taken back at any time. */
  @Field(() => Boolean)
  namePublic: boolean;
}

@InputType()
export class RefuseInvitationInput {
  /** Of the link. */
  @Field(() => String)
  token: string;

  /** In her words; it may be empty. */
  @Field(() => String)
  reason: string;
}
