import type { NextFunction, Request, Response } from 'express';
import type { AskingRequest } from '../access/asking';
import type { Viewer, ViewerSource } from '../access/viewer';

/** Gives each request a `viewer()` that reads the session once, and only when somebody asks. */
export const asking =
  (viewers: () => Pick<ViewerSource, 'find'>) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    let answer: Promise<Viewer | null> | undefined;
    (request as AskingRequest).viewer = () => (answer ??= viewers().find(request.headers.cookie));
    next();
  };
