import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { type Purpose, PurposeName, PURPOSES } from '../purposes';
import { type CurrentText, currentText } from './consent-words';

@ObjectType('ConsentTextPurpose')
export class ConsentTextPurposeType {
  @Field(() => PurposeName)
  purpose: Purpose;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;
}

/** What is read before consenting. */
@ObjectType('ConsentText')
export class ConsentTextType {
  /** Sent back with a yes: it says what was read. */
  @Field(() => String)
  digest: string;

  @Field(() => Int)
  version: number;

  /** fr or en. */
  @Field(() => String)
  language: string;

  @AtMost(20)
  @Field(() => [String])
  paragraphs: string[];

  @AtMost(10)
  @Field(() => [ConsentTextPurposeType])
  purposes: ConsentTextPurposeType[];
}

const consentTextType = ({ digest, version, language, words }: CurrentText): ConsentTextType => ({
  digest,
  version,
  language,
  paragraphs: words.paragraphs,
  purposes: PURPOSES.map((purpose) => ({ purpose, ...words.purposes[purpose] })),
});

/** Today's text in each language: the page shows the one that it speaks. */
export const consentTexts = (): ConsentTextType[] =>
  [currentText('fr'), currentText('en')].map(consentTextType);
