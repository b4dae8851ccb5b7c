import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { RuleProblem } from '@parvis/quorum';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { BodyMovedOn } from '../councils.problems';
import { BodyRulesType } from '../see-rules/body-rules.type';

const MOST_PROBLEMS = 50;

/** What cannot be read, and where: `quorum.whole.share`. */
@ObjectType()
export class RulesFault {
  @Field(() => String)
  path: string;

  /** `too_large`, `share_out_of_reach`… */
  @Field(() => String)
  rule: string;

  @Field(() => Int, { nullable: true })
  limit: number | null;
}

/** Rules that say nothing clear: nothing was changed. */
@ObjectType({ implements: () => [Problem] })
export class RulesUnreadable extends Problem {
  @AtMost(MOST_PROBLEMS)
  @Field(() => [RulesFault])
  problems: RulesFault[];
}

export const rulesUnreadable = (problems: readonly RuleProblem[]): RulesUnreadable =>
  Object.assign(new RulesUnreadable(), {
    code: 'rules_unreadable',
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map(({ path, code: rule, limit }) => Object.assign(new RulesFault(), { path, rule, limit })),
  });

export const SetBodyRulesResult = createUnionType({
  name: 'SetBodyRulesResult',
  types: () => [BodyRulesType, RulesUnreadable, BodyMovedOn, InvalidInput] as const,
});
