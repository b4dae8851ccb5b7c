import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { type DocumentNode, GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql';
import { Config } from '../../config/config';
import { LIMITS, limitRules } from './limits';

/** What a client sends, over HTTP or over a socket. Nothing of it is believed. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** A document that may be executed as it is. */
export interface AdmittedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
}

export type Admitted<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly GraphQLError[] };

const refused = (code: string, message: string): { ok: false; errors: GraphQLError[] } => ({
  ok: false,
  errors: [new GraphQLError(message, { extensions: { code } })],
});
const unreadable = () => refused('BAD_REQUEST', 'The request cannot be read.');

const trusted = new Map(Object.entries(trustedDocuments));

/**
 * Which documents this server runs. In production only those of the web's own pages, named by their hash;
 * a text when the settings allow it (`PARVIS_OPEN_API` for reading, development and tests for all), within the limits.
 */
@Injectable()
export class Admission {
  /** Documents of the web, once parsed and found valid. */
  private readonly known = new Map<string, DocumentNode>();

  constructor(
    private readonly config: Config,
    private readonly modules: ModuleRef,
  ) {}

  /**
   * Shape and origin of a call: is it one operation, and may this text be run here? The text itself is not validated.
   * Refusals: BAD_REQUEST, UNKNOWN_DOCUMENT (a hash of another release), TEXT_NOT_ACCEPTED.
   */
  textOf(asked: unknown): Admitted<{ text: string; hash: string }> {
    if (!isRecord(asked)) return unreadable();
    const { query, operationName, variables, extensions } = asked as AskedOperation;
    if (query != null && typeof query !== 'string') return unreadable();
    if (operationName != null && typeof operationName !== 'string') return unreadable();
    if (variables != null && !isRecord(variables)) return unreadable();
    if (extensions != null && !isRecord(extensions)) return unreadable();
    const persisted = extensions?.['persistedQuery'];
    if (typeof query === 'string' && query !== '') return this.ofText(query);
    if (!isRecord(persisted) || persisted['version'] !== 1) return unreadable();
    const hash = persisted['sha256Hash'];
    // Never String(…): an object of a caller may hold a `toString` that is no function.
    const text = typeof hash === 'string' ? trusted.get(hash) : undefined;
    if (typeof hash !== 'string' || !text)
      return refused('UNKNOWN_DOCUMENT', 'This document is of another release of the site.');
    return { ok: true, value: { text, hash } };
  }

  /** The same, and the document parsed and held against the schema and its limits: for whoever executes it. */
  admit(asked: unknown): Admitted<AdmittedOperation> {
    const found = this.textOf(asked);
    if (!found.ok) return found;
    const { text, hash } = found.value;
    const checked = this.checked(text, hash);
    if (!checked.ok) return checked;
    const { operationName, variables } = asked as AskedOperation;
    return {
      ok: true,
      value: {
        document: checked.value,
        hash,
        operationName: (operationName as string | null) ?? undefined,
        variables: (variables as Record<string, unknown> | null) ?? undefined,
      },
    };
  }

  private ofText(text: string): Admitted<{ text: string; hash: string }> {
    const accepted = this.config.textDocuments;
    const hash = createHash('sha256').update(text).digest('hex');
    if (accepted === 'all') return { ok: true, value: { text, hash } };
    if (accepted === 'none')
      return refused('TEXT_NOT_ACCEPTED', 'This server runs the documents of its own pages only.');
    const parsed = parsedText(text);
    if (!parsed.ok) return parsed;
    const writes = parsed.value.definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== 'query',
    );
    if (writes) return refused('TEXT_NOT_ACCEPTED', 'The open interface is for reading only.');
    return { ok: true, value: { text, hash } };
  }

  private checked(text: string, hash: string): Admitted<DocumentNode> {
    const known = this.known.get(hash);
    if (known) return { ok: true, value: known };
    const parsed = parsedText(text);
    if (!parsed.ok) return parsed;
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const hideSuggestions = !this.config.env.PARVIS_DEV;
    const errors = validate(schema, parsed.value, [...specifiedRules, ...limitRules], { hideSuggestions });
    if (errors.length > 0)
      return { ok: false, errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
    if (trusted.has(hash)) this.known.set(hash, parsed.value);
    return parsed;
  }
}

function parsedText(text: string): Admitted<DocumentNode> {
  try {
    return { ok: true, value: parse(text, { maxTokens: LIMITS.tokens, noLocation: true }) };
  } catch (error) {
    const { message } = error as Error;
    return { ok: false, errors: [withCode(new GraphQLError(message), 'GRAPHQL_PARSE_FAILED')] };
  }
}

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { extensions: { code } });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
