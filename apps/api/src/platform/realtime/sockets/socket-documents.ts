import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

const refused = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/**
 * What may be asked over a socket: the subscriptions of the web's own documents, by hash. Queries and mutations go
 * over HTTP, where their limits are; text that a client wrote is never read, in development neither.
 */
@Injectable()
export class SocketDocuments {
  /** Parsed once each; their number is that of the documents of the web. */
  private readonly known = new Map<string, DocumentNode>();

  constructor(private readonly modules: ModuleRef) {}

  /** What `subscribe` needs, without the context; or why not. */
  admit({ extensions, operationName, variables }: SubscribePayload): ExecutionArgs | [GraphQLError] {
    const asked = extensions?.['persistedQuery'] as { sha256Hash?: unknown } | null | undefined;
    const hash = typeof asked?.sha256Hash === 'string' ? asked.sha256Hash : '';
    const document = this.document(hash);
    if (!document) return [refused('This document is not known here.', 'PERSISTED_QUERY_NOT_FOUND')];
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription')
      return [refused('Only subscriptions go over a socket.', 'BAD_REQUEST')];
    return { schema: this.schema, document, operationName, variableValues: variables };
  }

  private get schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  private document(hash: string): DocumentNode | undefined {
    const seen = this.known.get(hash);
    if (seen) return seen;
    const text = Object.hasOwn(trustedDocuments, hash) ? trustedDocuments[hash] : undefined;
    if (text === undefined) return undefined;
    const document = parse(text, { maxTokens: 2000 });
    if (validate(this.schema, document, specifiedRules).length > 0) return undefined;
    this.known.set(hash, document);
    return document;
  }
}
