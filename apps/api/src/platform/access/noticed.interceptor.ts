import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, type Observable } from 'rxjs';
import { NotFound } from '../graphql/refusals';
import { ACCESS, type AccessRule } from './access.decorator';
import { NoticedRefusals } from './noticed-refusals';
import { noticeRefusal } from './notice-refusal';
import { Permissions } from './permissions';

/**
 * Behind the gate: somebody who holds a permission in one space asked for what is another's, and the verb found nothing
 * for her. It is written once the transaction of the verb is over, so that no refusal waits for what it refused.
 */
@Injectable()
export class NoticedInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
    private readonly refusals: NoticedRefusals,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule?.kind !== 'within' || !this.permissions.isNoticed(rule.permission)) return next.handle();
    return next.handle().pipe(
      catchError(async (refused: unknown) => {
        if (refused instanceof NotFound) await noticeRefusal(this.refusals, rule, context);
        throw refused;
      }),
    );
  }
}
