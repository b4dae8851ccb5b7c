import { ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** Who has moderated a proposal does not review it (separation of duties). */
@ObjectType({ implements: () => [Problem] })
export class ModeratedByYou extends Problem {}

export const moderatedByYou = (): ModeratedByYou =>
  Object.assign(new ModeratedByYou(), { code: 'moderated_by_you' });
