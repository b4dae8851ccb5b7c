import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { isUnholdableText } from '../database/unholdable-text';
import { mask, RETRY_AFTER_S } from '../graphql/errors';
import { Logger } from '../logging/logger';

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, NOT_FOUND: 404, BAD_USER_INPUT: 400 };

/** REST handlers answer JSON with a code; GraphQL errors go on to Apollo, whose `formatError` masks them. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const { status, body } = this.answer(error);
    if (status === 503) response.set('Retry-After', String(RETRY_AFTER_S));
    response.status(status).set('Cache-Control', 'no-store').json(body);
  }

  private answer(error: unknown): { status: number; body: object } {
    if (error instanceof GraphQLError) {
      const code = String(error.extensions['code']);
      return { status: STATUS[code] ?? 400, body: { code } };
    }
    if (error instanceof HttpException && isLawful(error.getStatus())) {
      const given = error.getResponse();
      const code =
        typeof given === 'object' && 'code' in given ? given : { code: httpCode(error.getStatus()) };
      return { status: error.getStatus(), body: code };
    }
    if (isUnholdableText(error)) return { status: 400, body: { code: 'BAD_USER_INPUT' } };
    const { status, code, reference } = mask(this.logger, error);
    return { status, body: { code, reference } };
  }
}

/** A full disk (507) is foreseen, has its sentence and leaves nothing behind: no fault of the code. */
const isLawful = (status: number): boolean => status < 500 || status === 507;

const httpCode = (status: number): string =>
  ({ 401: 'UNAUTHENTICATED', 404: 'NOT_FOUND', 413: 'TOO_LARGE' })[status] ?? 'BAD_REQUEST';
