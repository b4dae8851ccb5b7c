import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ElectoralRollGroundType } from '../record-list-ground/record-list-ground.result';
import { LIST_KINDS, type ListKind } from '../tables/residence-list-match.entity';

export const ListKindName = Object.fromEntries(
  LIST_KINDS.map((kind) => [kind.toUpperCase(), kind]),
) as Record<Uppercase<ListKind>, ListKind>;
registerEnumType(ListKindName, { name: 'ListKind' });

/** Comparisons shown at the desk; older ones are in the trail. */
export const SHOWN_COMPARISONS = 20;

/** A list was compared: numbers, and why. Nothing of the list was kept. */
@ObjectType()
export class ListComparison {
  @Field(() => ID)
  id: string;

  @Field(() => ListKindName)
  kind: ListKind;

  @Field(() => String)
  reason: string;

  @Field(() => Date)
  at: Date;

  /** Null: the account is gone. */
  @Field(() => String, { nullable: true })
  agentName: string | null;

  @Field(() => Int)
  lines: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int)
  asked: number;

  @Field(() => Int)
  matched: number;

  @Field(() => Int)
  ambiguous: number;
}

/** What an administrator needs to compare a list. */
@ObjectType()
export class TownLists {
  /** People who asked and wait. */
  @Field(() => Int)
  waiting: number;

  /** Null: the electoral roll is off. */
  @Field(() => ElectoralRollGroundType, { nullable: true })
  electoralRoll: ElectoralRollGroundType | null;

  /** Who recorded it. */
  @Field(() => String, { nullable: true })
  electoralRollBy: string | null;

  /** The latest first. */
  @AtMost(SHOWN_COMPARISONS)
  @Field(() => [ListComparison])
  comparisons: ListComparison[];
}
