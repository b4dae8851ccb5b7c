import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** What is on the paper, told once: nobody can ask for it again. */
@ObjectType()
export class CardPrinted {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  displayName: string;

  /** Five groups of four signs. */
  @Field(() => String)
  code: string;

  /** Where to type it. */
  @Field(() => String)
  address: string;

  /** Dark modules of the QR code as an SVG path, one unit a module. */
  @Field(() => String)
  qrPath: string;

  @Field(() => Int)
  qrSize: number;

  /** The same card as an accessible PDF, in base64. */
  @Field(() => String)
  pdf: string;
}

/** This click has printed a card already: its code was shown then, and cannot be shown again. */
@ObjectType({ implements: () => [Problem] })
export class CardAlreadyPrinted extends Problem {}

export const cardAlreadyPrinted = (): CardAlreadyPrinted =>
  Object.assign(new CardAlreadyPrinted(), { code: 'card_already_printed' });
