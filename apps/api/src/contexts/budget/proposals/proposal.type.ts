import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { NeighbourhoodType } from '../../territory';

export enum ProposalStateName {
  SUBMITTED = 'submitted',
  TO_CLARIFY = 'to_clarify',
  ADMISSIBLE = 'admissible',
  INADMISSIBLE = 'inadmissible',
  MERGED = 'merged',
  COSTED = 'costed',
  ON_BALLOT = 'on_ballot',
  WINNER = 'winner',
  NOT_SELECTED = 'not_selected',
}
registerEnumType(ProposalStateName, { name: 'ProposalState' });

/** Others than its author, and who moderates, only ever see what is shown. */
export enum ProposalVisibilityName {
  SHOWN = 'shown',
  HIDDEN = 'hidden',
  AWAITING = 'awaiting',
}
registerEnumType(ProposalVisibilityName, { name: 'ProposalVisibility' });

export enum CriterionVerdict {
  YES = 'yes',
  NO = 'no',
  UNKNOWN = 'unknown',
}
registerEnumType(CriterionVerdict, { name: 'CriterionVerdict' });

/** Shown at `/files/photos/<id>/large.webp` (at most 1,600 px) and `small.webp` (at most 480 px). */
@ObjectType('Photo')
export class PhotoType {
  @Field(() => ID)
  id: string;

  /** Of the large one, in pixels. */
  @Field(() => Int)
  width: number;

  @Field(() => Int)
  height: number;
}

/** A facilitator's answer to one criterion, with the sentence that everyone reads. */
@ObjectType('CriterionAnswer')
export class CriterionAnswerType {
  @Field(() => String)
  criterion: string;

  @Field(() => CriterionVerdict)
  answer: CriterionVerdict;

  @Field(() => String, { nullable: true })
  sentence: string | null;
}

/** What a resident filed, as everyone may see it. `mine` is resolved for who asks, `indexable` from its author's age. */
@ObjectType('Proposal')
export class ProposalType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  /** Markdown. */
  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  theme: string | null;

  /** On the schematic map, 0 to 600. */
  @Field(() => Int, { nullable: true })
  mapX: number | null;

  @Field(() => Int, { nullable: true })
  mapY: number | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String)
  proposerName: string;

  @Field(() => ProposalStateName)
  state: ProposalStateName;

  @Field(() => ProposalVisibilityName)
  visibility: ProposalVisibilityName;

  /** Published reason of the last decision. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  /** Integer cents. */
  @Field(() => Number, { nullable: true })
  costCents: number | null;

  @Field(() => String, { nullable: true })
  costNote: string | null;

  @Field(() => Date)
  submittedAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => Date, { nullable: true })
  costedAt: Date | null;

  /** Null: the whole town. */
  @Field(() => NeighbourhoodType, { nullable: true })
  neighbourhood: NeighbourhoodType | null;

  @Field(() => PhotoType, { nullable: true })
  photo: PhotoType | null;

  @AtMost(12)
  @Field(() => [CriterionAnswerType])
  criteria: CriterionAnswerType[];

  @Field(() => String)
  editionSlug: string;

  @Field(() => String)
  editionName: string;

  // Not a field: what `mine` and `indexable` are worked out from.
  authorId: string | null;
}

@ObjectType('ProposalPage')
export class ProposalPageType {
  @Field(() => [ProposalType])
  items: ProposalType[];

  @Field(() => Int)
  totalItems: number;
}
