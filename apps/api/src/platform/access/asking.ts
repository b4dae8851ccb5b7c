import type { ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { AccessRule } from './access.decorator';
import type { Viewer } from './viewer';

/** An HTTP request that knows, when asked, who sent it. `viewer()` reads the session at most once. */
export interface AskingRequest extends Request {
  viewer: () => Promise<Viewer | null>;
  /**
   * Says that the answer is not for everybody, though nobody was asked who they are. Absent when no page is being made.
   * @param why a few words for who wonders why a page is never kept
   */
  keepPrivate?: (why: string) => void;
}

/** The context of one GraphQL request; made anew for each (never a shared object). */
export interface GraphqlContext {
  req: AskingRequest;
  res?: Response;
  /** DataLoaders of this request, by name. */
  loaders: Map<string, unknown>;
  /** On a subscription's opening only: the rules that let it in, held again at each event. */
  admitted?: AccessRule[];
}

/** The request behind a handler, for GraphQL fields, subscriptions and REST alike. */
export function requestOf(context: ExecutionContext): AskingRequest {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<AskingRequest>();
  const graphql = context.getArgByIndex<GraphqlContext>(2);
  return graphql.req;
}
