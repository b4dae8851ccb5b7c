import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { Config } from '../config/config';
import { Logger } from '../logging/logger';
import { CompiledQueries } from './compiled/compiled-queries';
import { contextOf } from './context';
import { DateTimeScalar } from './date-time.scalar';
import { maskErrors } from './errors';
import { Admission } from './limits/admission';
import { LIMITS, limitRules } from './limits/limits';
import { overSocketsOnly } from './limits/over-sockets-only.plugin';
import { TrustedDocuments } from './trusted-documents';
import { unavailable } from './unavailable.plugin';

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, Logger],
      useFactory: (config: Config, logger: Logger) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        // Without this a @ResolveField is open to all, whatever its guard.
        fieldResolverEnhancers: ['guards'],
        context: contextOf,
        csrfPrevention: true,
        introspection: config.env.PARVIS_DEV,
        playground: false,
        graphiql: config.env.PARVIS_DEV,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: !config.env.PARVIS_DEV,
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules: limitRules,
        persistedQueries: { cache: new TrustedDocuments(new Map(Object.entries(trustedDocuments))) },
        formatError: maskErrors(logger),
        // The second would wrap every field of the schema; `no-store` is said by compiled.middleware.ts.
        plugins: [unavailable, overSocketsOnly, ApolloServerPluginCacheControlDisabled()],
        // Else a 503 would become 200: Nest resets the status of whatever was executed.
        preserveHttpStatusForExecutionErrors: false,
        allowBatchedHttpRequests: false,
        stopOnTerminationSignals: false,
      }),
    }),
  ],
  providers: [DateTimeScalar, Admission, CompiledQueries],
  exports: [Admission, CompiledQueries],
})
export class GraphqlModule {}
