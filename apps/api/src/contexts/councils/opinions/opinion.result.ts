import type { ProblemCode } from '@parvis/contract';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** What was done with an opinion; its page is read again. */
@ObjectType()
export class OpinionActed {
  @Field(() => ID)
  opinionId: string;

  /** Of the text as it is now. */
  @Field(() => Int)
  version: number;
}

/** Where the opinion stands says no; nothing was written. */
@ObjectType({ implements: () => [Problem] })
export class OpinionRefused extends Problem {
  declare code: ProblemCode;
}

/** Somebody saved another text since this one was read: both are kept, hers here and yours with you. */
@ObjectType({ implements: () => [Problem] })
export class OpinionTextMoved extends Problem {
  declare code: ProblemCode;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;
}

export const OpinionActResult = createUnionType({
  name: 'OpinionActResult',
  types: () => [OpinionActed, OpinionRefused, OpinionTextMoved, InvalidInput] as const,
});

export type OpinionAnswer = OpinionActed | OpinionRefused | OpinionTextMoved | InvalidInput;

export const opinionActed = ({ id, version }: { id: string; version: number }): OpinionActed =>
  Object.assign(new OpinionActed(), { opinionId: id, version });

export const opinionRefused = (code: ProblemCode): OpinionRefused =>
  Object.assign(new OpinionRefused(), { code });

export const opinionTextMoved = (now: { version: number; title: string; text: string }): OpinionTextMoved =>
  Object.assign(new OpinionTextMoved(), {
    code: 'opinion_text_moved' as const,
    ...{ version: now.version, title: now.title, text: now.text },
  });
