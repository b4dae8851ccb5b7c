import type { Response } from 'express';
import type { AskingRequest, GraphqlContext } from '../access/asking';

/** A fresh context for each request: two people never share one. */
export const contextOf = ({ req, res }: { req: AskingRequest; res?: Response }): GraphqlContext => ({
  req,
  res,
  loaders: new Map(),
});
