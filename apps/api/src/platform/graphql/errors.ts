import { randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { isUnholdableText } from '../database/unholdable-text';
import type { Logger } from '../logging/logger';

/** Codes that say nothing a caller did not know. Everything else is masked. */
const SPOKEN = new Set([
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
]);

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

/** The only place where an error becomes an answer: no stack, no SQL, no path of the server. */
export const maskErrors =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && SPOKEN.has(code)) {
      return { message: formatted.message, path: formatted.path, extensions: { code } };
    }
    const cause = original(error);
    const fault = faultOfCaller(cause);
    if (fault) return { message: fault.message, path: formatted.path, extensions: { code: fault.code } };
    const reference = newReference();
    logger.error('unexpected error', { reference, error: describe(cause) });
    return {
      message: 'Something went wrong on our side.',
      path: formatted.path,
      extensions: { code: 'INTERNAL', reference },
    };
  };

/** Name, message and stack of an error for the log. SQL parameters (which may hold personal data) are left out. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { name: error.name, message: error.message.slice(0, 300), code, constraint, stack: error.stack };
}
