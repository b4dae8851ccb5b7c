import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { TooManyTries } from '../limits/too-many-tries.type';
import { CardNotForRoles } from '../print-card/print-card.result';
import { SignedIn } from '../sign-in/sign-in.result';

/** What the person typed is not the month of her birth, or none is known: nothing says that she is there. */
@ObjectType({ implements: () => [Problem] })
export class PresenceNotShown extends Problem {}

export const presenceNotShown = (): PresenceNotShown =>
  Object.assign(new PresenceNotShown(), { code: 'presence_not_shown' });

export const AssistedSessionResult = createUnionType({
  name: 'AssistedSessionResult',
  types: () => [SignedIn, PresenceNotShown, CardNotForRoles, TooManyTries, InvalidInput] as const,
});
