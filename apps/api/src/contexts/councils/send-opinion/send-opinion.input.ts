import { Field, ID, InputType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MOST_RECIPIENTS } from '../opinions/opinion-words';

/** An office that must answer. */
@InputType()
export class RecipientInput {
  /** « Ville de Cahors, service des espaces verts » */
  @Field(() => String)
  office: string;

  /** Its official address. */
  @Field(() => String)
  email: string;

  /** By when, `yyyy-mm-dd`. */
  @Field(() => String)
  dueOn: string;
}

@InputType()
export class SendOpinionInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  opinionId: string;

  @AtMost(MOST_RECIPIENTS)
  @Field(() => [RecipientInput])
  recipients: RecipientInput[];
}

@InputType()
export class RenewAnswerLinkInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  recipientId: string;

  /** Its official address: the same, or the right one. */
  @Field(() => String)
  email: string;
}
