import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded } from '../../identity';
import type { LeavingRefusal } from './leaving-rules.store';

/** What became of the rows of one table. */
@ObjectType()
export class ErasedTable {
  @Field(() => String)
  table: string;

  /** `delete`, `unlink` or `keep`. */
  @Field(() => String)
  erasure: string;

  @Field(() => String, { nullable: true })
  ground?: string | null;

  @Field(() => Int)
  rows: number;
}

/** The account is gone, and so is the session that asked. */
@ObjectType()
export class AccountErased {
  @AtMost(200)
  @Field(() => [ErasedTable])
  tables: ErasedTable[];
}

/** She acts for the town: somebody must take over first. */
@ObjectType({ implements: () => [Problem] })
export class RolesToHandOver extends Problem {}

/** Without her, nobody could give a role again. */
@ObjectType({ implements: () => [Problem] })
export class LastAdministrator extends Problem {}

const REFUSALS = {
  roles_to_hand_over: RolesToHandOver,
  last_administrator: LastAdministrator,
} as const satisfies Record<LeavingRefusal, new () => Problem>;

export const leavingRefused = (code: LeavingRefusal): RolesToHandOver | LastAdministrator =>
  Object.assign(new REFUSALS[code](), { code });

export const EraseMeResult = createUnionType({
  name: 'EraseMeResult',
  types: () => [AccountErased, InvalidInput, RolesToHandOver, LastAdministrator, FreshProofNeeded] as const,
});
export type EraseMeAnswer =
  AccountErased | InvalidInput | RolesToHandOver | LastAdministrator | FreshProofNeeded;
