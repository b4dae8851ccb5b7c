import { GraphQLError } from 'graphql';

/** Refusals that are not part of a verb's union: they are thrown, and the one filter lets their code through. */
export class SignInNeeded extends GraphQLError {
  constructor() {
    super('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** Also the answer to what one may not see. `why` is for the log only. */
export class NotFound extends GraphQLError {
  constructor(readonly why?: string) {
    super('Not found.', { extensions: { code: 'NOT_FOUND' } });
  }
}
