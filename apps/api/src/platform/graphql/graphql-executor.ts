import type { ApolloServer } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { GraphQLModule } from '@nestjs/graphql';
import { ModuleRef } from '@nestjs/core';
import type { FormattedExecutionResult } from 'graphql';
import type { AskingRequest, GraphqlContext } from '../access/asking';
import { CompiledQueries } from './compiled/compiled-queries';
import { contextOf } from './context';

interface PageAsks {
  /** The hash of a trusted document, or (in tests) a text. */
  document: string;
  variables?: Record<string, unknown>;
  request: AskingRequest;
}

/** Runs a document through the same schema, guards and masks as HTTP, without leaving the process: for pages. */
@Injectable()
export class GraphqlExecutor {
  constructor(
    private readonly modules: ModuleRef,
    private readonly compiled: CompiledQueries,
  ) {}

  async execute(input: PageAsks): Promise<FormattedExecutionResult> {
    const { document, variables, request } = input;
    const answer = await this.compiled
      .answer({ hash: document, variables }, contextOf({ req: request }))
      .catch(() => null);
    return (answer as FormattedExecutionResult | null) ?? this.throughApollo(input);
  }

  private async throughApollo(input: PageAsks): Promise<FormattedExecutionResult> {
    const { graphQlAdapter } = this.modules.get(GraphQLModule, { strict: false });
    const apollo = (graphQlAdapter as unknown as { instance: ApolloServer<GraphqlContext> }).instance;
    const query = trustedDocuments[input.document] ?? input.document;
    const { body } = await apollo.executeOperation(
      { query, variables: input.variables },
      { contextValue: contextOf({ req: input.request }) },
    );
    if (body.kind !== 'single') throw new Error('pages do not use incremental delivery');
    return body.singleResult;
  }
}
