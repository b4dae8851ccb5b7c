import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { type ExecutionResult, Kind, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from '../../access/asking';
import { Admission } from '../limits/admission';

/** A query of the web as it is asked: by its hash. */
export interface NamedQuery {
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

interface Compiled extends Pick<CompiledQuery, 'query'> {
  readonly name: string | undefined;
}

/**
 * The web's own queries, compiled to functions the first time that each is asked (graphql-jit). They run the resolvers
 * of the one schema, so with every guard. Only a success is answered here: whoever gets `null` runs the ordinary path,
 * which alone words, masks and logs refusals and errors. Queries write nothing, so running one twice does no harm.
 */
@Injectable()
export class CompiledQueries {
  /** Bounded: only trusted documents get in. Null: not compiled, for good. */
  private readonly known = new Map<string, Compiled | null>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly admission: Admission,
  ) {}

  /** `{ data }` when the query of this hash succeeds without a single error, else null. */
  async answer(asked: NamedQuery, context: GraphqlContext): Promise<ExecutionResult | null> {
    const compiled = this.compiled(asked.hash);
    if (!compiled || (asked.operationName != null && asked.operationName !== compiled.name)) return null;
    const result = await compiled.query(undefined, context, asked.variables ?? {});
    return result.errors?.length ? null : result;
  }

  /** True when `answer` may be asked for this document. */
  has(hash: string): boolean {
    return this.compiled(hash) !== null;
  }

  private compiled(hash: string): Compiled | null {
    const known = this.known.get(hash);
    if (known !== undefined) return known;
    if (!Object.hasOwn(trustedDocuments, hash)) return null;
    const made = this.compile(hash);
    this.known.set(hash, made);
    return made;
  }

  private compile(hash: string): Compiled | null {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    // Parsed, valid, and within the limits of every document.
    const admitted = this.admission.admit({
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    if (!admitted.ok) return null;
    const { document } = admitted.value;
    const [only, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (only?.operation !== OperationTypeNode.QUERY || others.length > 0) return null;
    const made = compileQuery(schema, document);
    return isCompiledQuery(made) ? { query: made.query, name: only.name?.value } : null;
  }
}
