import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { ViewerSource } from './platform/access/viewer';
import type { Config } from './platform/config/config';
import { asking } from './platform/http/asking.middleware';
import { jsonErrors } from './platform/http/json-errors.middleware';
import { sameOrigin } from './platform/http/same-origin.middleware';

/** Builds the whole server, not yet listening. Tests and `main` share it; the caller closes it. */
export async function createServer(
  config: Config,
  extra: readonly Type[] = [],
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, extra), {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(sameOrigin(config.env.PARVIS_PUBLIC_URL));
  app.useBodyParser('json', { limit: '2mb' });
  app.use(jsonErrors);
  app.use(asking(() => app.get(ViewerSource)));
  app.enableShutdownHooks();
  return app;
}
