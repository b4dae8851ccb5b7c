import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { BodyDeskType } from '../see-body-desk/body-desk.type';

export const MOST_ROW_PROBLEMS = 50;

/** A line of the list that cannot be taken. */
@ObjectType()
export class MemberRowProblem {
  @Field(() => Int)
  line: number;

  /** `college_unknown`, `not_an_email`… */
  @Field(() => String)
  rule: string;

  /** As it stands in the file. */
  @Field(() => String, { nullable: true })
  found: string | null;
}

/** The list has lines to correct: nobody was added. */
@ObjectType({ implements: () => [Problem] })
export class MembersUnreadable extends Problem {
  @AtMost(MOST_ROW_PROBLEMS)
  @Field(() => [MemberRowProblem])
  rows: MemberRowProblem[];
}

export const membersUnreadable = (rows: readonly MemberRowProblem[]): MembersUnreadable =>
  Object.assign(new MembersUnreadable(), {
    code: 'members_unreadable',
    rows: rows.slice(0, MOST_ROW_PROBLEMS),
  });

export const AddMembersResult = createUnionType({
  name: 'AddMembersResult',
  types: () => [BodyDeskType, MembersUnreadable, InvalidInput] as const,
});
