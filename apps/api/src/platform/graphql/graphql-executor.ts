import type { ApolloServer } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { GraphQLModule } from '@nestjs/graphql';
import { ModuleRef } from '@nestjs/core';
import type { FormattedExecutionResult } from 'graphql';
import type { AskingRequest, GraphqlContext } from '../access/asking';
import { contextOf } from './context';

/** Runs a document through the same schema, guards and masks as HTTP, without leaving the process: for pages. */
@Injectable()
export class GraphqlExecutor {
  constructor(private readonly modules: ModuleRef) {}

  async execute(input: {
    document: string;
    variables?: Record<string, unknown>;
    request: AskingRequest;
  }): Promise<FormattedExecutionResult> {
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
