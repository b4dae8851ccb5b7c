import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, getOperationAST, GraphQLError } from 'graphql';
import { Admission } from '../../graphql/limits/admission';

/**
 * What may be asked over a socket: subscriptions that would be admitted over HTTP, by the same rules and limits.
 * Queries and mutations stay there: nobody needs them here.
 */
@Injectable()
export class SocketDocuments {
  constructor(
    private readonly admission: Admission,
    private readonly modules: ModuleRef,
  ) {}

  /** What `subscribe` needs, without the context; or why not. */
  admit(asked: unknown): ExecutionArgs | readonly GraphQLError[] {
    const admitted = this.admission.admit(asked);
    if (!admitted.ok) return admitted.errors;
    const { document, operationName, variables } = admitted.value;
    if (getOperationAST(document, operationName)?.operation !== 'subscription')
      return [
        new GraphQLError('Only subscriptions go over a socket.', { extensions: { code: 'BAD_REQUEST' } }),
      ];
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    return { schema, document, operationName, variableValues: variables };
  }
}
