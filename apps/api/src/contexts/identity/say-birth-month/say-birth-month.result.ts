import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { ViewerType } from '../viewer.type';

/** A month stands already: only a guardian or an agent corrects it. */
@ObjectType({ implements: () => [Problem] })
export class BirthMonthSaid extends Problem {}

export const birthMonthSaid = (): BirthMonthSaid =>
  Object.assign(new BirthMonthSaid(), { code: 'birth_month_said' });

export const SayBirthMonthResult = createUnionType({
  name: 'SayBirthMonthResult',
  types: () => [ViewerType, BirthMonthSaid, InvalidInput] as const,
});
