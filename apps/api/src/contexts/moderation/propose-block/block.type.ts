import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { NotYoursToDecide } from '../decide-case/decide-case.result';

export enum BlockStateName {
  PROPOSED = 'proposed',
  IN_FORCE = 'in_force',
  REFUSED = 'refused',
  LIFTED = 'lifted',
  OVER = 'over',
}
registerEnumType(BlockStateName, { name: 'PersonBlockState' });

/** A suspension, for who decides. */
@ObjectType('PersonBlock')
export class PersonBlockType {
  @Field(() => ID)
  id: string;

  @Field(() => BlockStateName)
  state: BlockStateName;

  /** As others see the person. */
  @Field(() => String)
  personName: string;

  @Field(() => String)
  reason: string;

  @Field(() => String)
  facts: string;

  @Field(() => Int)
  days: number;

  @Field(() => String)
  proposedBy: string;

  @Field(() => Date)
  proposedAt: Date;

  @Field(() => Date, { nullable: true })
  until: Date | null;

  @Field(() => String, { nullable: true })
  appealText: string | null;

  /** Whether the person who asks may answer now: the proposal of another, or an appeal that she had no part in. */
  @Field(() => Boolean)
  mayAnswer: boolean;
}

/** A suspension of this person is already proposed or running. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyBlocked extends Problem {}

/** It changed meanwhile, or it is for somebody else to answer. */
@ObjectType({ implements: () => [Problem] })
export class BlockMovedOn extends Problem {}

export const alreadyBlocked = (): AlreadyBlocked =>
  Object.assign(new AlreadyBlocked(), { code: 'already_blocked' });
export const blockMovedOn = (): BlockMovedOn => Object.assign(new BlockMovedOn(), { code: 'block_moved_on' });

/** What was recorded. */
@ObjectType()
export class BlockRecorded {
  @Field(() => ID)
  id: string;

  @Field(() => BlockStateName)
  state: BlockStateName;
}

export const ProposeBlockResult = createUnionType({
  name: 'ProposeBlockResult',
  types: () => [BlockRecorded, InvalidInput, AlreadyBlocked, NotYoursToDecide] as const,
});
export const AnswerBlockResult = createUnionType({
  name: 'AnswerBlockResult',
  types: () => [BlockRecorded, InvalidInput, BlockMovedOn] as const,
});
