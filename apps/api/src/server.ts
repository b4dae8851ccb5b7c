import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { RequestHandler } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { TownLook } from './contexts/territory';
import { ViewerSource } from './platform/access/viewer';
import type { Clock } from './platform/clock/clock';
import type { Config } from './platform/config/config';
import { CompiledQueries } from './platform/graphql/compiled/compiled-queries';
import { answerCompiled } from './platform/graphql/compiled/compiled.middleware';
import { mask } from './platform/graphql/errors';
import { GraphqlExecutor } from './platform/graphql/graphql-executor';
import { Admission } from './platform/graphql/limits/admission';
import { admission } from './platform/graphql/limits/admission.middleware';
import { asking } from './platform/http/asking.middleware';
import { jsonErrors } from './platform/http/json-errors.middleware';
import { sameOrigin } from './platform/http/same-origin.middleware';
import { Logger } from './platform/logging/logger';
import { KeptPages } from './platform/pages/kept/kept-pages';
import { mountPages } from './platform/pages/mount-pages';
import { commonHeaders } from './platform/pages/security-headers';
import type { PageExecutor, PagesDeps } from './platform/pages/pages.types';

/** Builds the whole server, not yet listening. Tests and `main` share it; the caller closes it. */
export async function createServer(
  config: Config,
  extra: readonly Type[] = [],
  clock?: Clock,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, extra, clock), {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(commonHeadersOf(config));
  app.use(sameOrigin(config.env.PARVIS_PUBLIC_URL));
  app.useBodyParser('json', { limit: '2mb' });
  app.use(jsonErrors);
  app.use(
    '/graphql',
    admission(() => app.get(Admission, { strict: false })),
  );
  app.use(asking(() => app.get(ViewerSource)));
  app.use(
    '/graphql',
    answerCompiled(() => app.get(CompiledQueries, { strict: false })),
  );
  await mountPages(app, pagesOf(app, config));
  app.enableShutdownHooks();
  return app;
}

/** On whatever is answered, refusals of the middleware included. */
function commonHeadersOf({ isHttps }: Config): RequestHandler {
  const headers = commonHeaders(isHttps);
  return (_, response, next) => {
    response.set(headers);
    next();
  };
}

function pagesOf(app: NestExpressApplication, config: Config): PagesDeps {
  const { env } = config;
  return {
    settings: {
      site: {
        town: config.town,
        demo: config.demo,
        publicUrl: env.PARVIS_PUBLIC_URL,
        version: env.PARVIS_VERSION,
      },
      webDir: env.PARVIS_WEB_DIR,
      development: env.PARVIS_DEV,
      https: config.isHttps,
      reserved: ['/graphql', '/files', '/health', '/connexion/fournisseur'],
    },
    kept: app.get(KeptPages),
    executor: () => app.get(GraphqlExecutor, { strict: false }) as PageExecutor,
    townSheet: () => app.get(TownLook, { strict: false }).sheet(),
    report: (error) => mask(app.get(Logger), error).reference,
  };
}
