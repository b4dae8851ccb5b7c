import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessCheck } from './access-check';
import { AccessGuard } from './access.guard';
import { NoticedInterceptor } from './noticed.interceptor';
import { NoticedRefusals } from './noticed-refusals';
import { Permissions, type PermissionTable } from './permissions';

@Module({})
export class AccessModule {
  /** `tables`: one for each context, from its `<context>.access.ts`. */
  static with(tables: readonly PermissionTable[]): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      providers: [
        { provide: Permissions, useValue: new Permissions(tables) },
        AccessCheck,
        NoticedRefusals,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: NoticedInterceptor },
      ],
      exports: [Permissions, AccessCheck, NoticedRefusals],
    };
  }
}
