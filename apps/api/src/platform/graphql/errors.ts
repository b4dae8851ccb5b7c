import { randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { isUnholdableText } from '../database/unholdable-text';
import { isUnreachable } from '../database/unreachable';
import type { Logger } from '../logging/logger';

/** Codes that say nothing a caller did not know. Everything else is masked. */
const SPOKEN = new Set([
  'UNAUTHENTICATED',
  'TOO_MANY_REQUESTS',
  'UNKNOWN_DOCUMENT',
  'TEXT_NOT_ACCEPTED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Seconds after which asking again makes sense while the database cannot be reached. */
export const RETRY_AFTER_S = 5;

/** A short number that a citizen can read on the telephone and an operator can search in the log. */
export const newReference = (): string => randomBytes(5).toString('hex').toUpperCase();

const original = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

/** What the caller did wrong, when the server only noticed it late; null when the server is at fault. */
function faultOfCaller(cause: unknown): { message: string; code: string } | null {
  if (isUnholdableText(cause)) return { message: 'A text holds a null character.', code: 'BAD_USER_INPUT' };
  // Raised by GraphQL itself before any resolver ran (too many wrong variables, an unknown extension).
  const beforeAll = cause instanceof GraphQLError && !cause.path && !cause.originalError;
  return beforeAll ? { message: 'The request cannot be read.', code: 'BAD_REQUEST' } : null;
}

/** An answer that says nothing of what went wrong but a number, under which the log says the rest. */
export interface Masked {
  readonly status: 500 | 503;
  readonly code: 'INTERNAL' | 'UNAVAILABLE';
  readonly message: string;
  readonly reference: string;
}

/** Logs an error that is not the caller's, for GraphQL, REST and pages alike. */
export function mask(logger: Logger, cause: unknown): Masked {
  const reference = newReference();
  if (isUnreachable(cause)) {
    logger.warn('database unreachable', { reference, error: describe(cause) });
    return { status: 503, code: 'UNAVAILABLE', message: 'Not possible for the moment.', reference };
  }
  logger.error('unexpected error', { reference, error: describe(cause) });
  return { status: 500, code: 'INTERNAL', message: 'Something went wrong on our side.', reference };
}

/** The only place where an error becomes an answer: no stack, no SQL, no path of the server. */
export const maskErrors =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const cause = original(error);
    if (typeof code === 'string' && SPOKEN.has(code)) {
      // An exception of Nest brings a code that may be said with a message that was never meant for callers.
      const message = cause instanceof GraphQLError ? formatted.message : 'Not possible.';
      return { message, path: formatted.path, extensions: { code } };
    }
    const fault = faultOfCaller(cause);
    if (fault) return { message: fault.message, path: formatted.path, extensions: { code: fault.code } };
    const { message, code: masked, reference } = mask(logger, cause);
    return { message, path: formatted.path, extensions: { code: masked, reference } };
  };

/** Name, message and stack of an error for the log. SQL parameters (which may hold personal data) are left out. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { name: error.name, message: error.message.slice(0, 300), code, constraint, stack: error.stack };
}
