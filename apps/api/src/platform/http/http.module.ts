import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphqlModule } from '../graphql/graphql.module';
import { GraphqlExecutor } from '../graphql/graphql-executor';
import { HealthController } from './health.controller';
import { HttpErrorsFilter } from './http-errors.filter';

@Module({
  imports: [GraphqlModule],
  controllers: [HealthController],
  providers: [{ provide: APP_FILTER, useClass: HttpErrorsFilter }, GraphqlExecutor],
  exports: [GraphqlExecutor],
})
export class HttpModule {}
