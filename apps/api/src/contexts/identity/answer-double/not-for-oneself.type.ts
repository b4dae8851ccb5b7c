import { ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** Nobody attests for herself, nor says of her own accounts whose they are. */
@ObjectType({ implements: () => [Problem] })
export class NotForOneself extends Problem {}

export const notForOneself = (): NotForOneself =>
  Object.assign(new NotForOneself(), { code: 'not_for_oneself' });
