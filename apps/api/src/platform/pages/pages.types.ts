import type { Site } from '@parvis/contract';
import type { Request } from 'express';
import type { KeptPages } from './kept/kept-pages';

/** Runs a trusted document through the schema in process, with the rights of the person behind `request`. */
export interface PageExecutor<R extends Request = Request> {
  execute(input: {
    /** Hash of a trusted document. */
    document: string;
    variables?: Record<string, unknown>;
    request: R;
  }): Promise<{
    data?: unknown;
    errors?: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[];
  }>;
}

export interface PagesSettings {
  site: Site;
  /** Folder of the two builds: `client` and `server` inside it. */
  webDir: string;
  /** Vite in the same process, from the sources, with hot replacement. */
  development: boolean;
  /** The public reaches the site over HTTPS: only then is HSTS sent. */
  https: boolean;
  /** Beginnings of paths that belong to the API (`/graphql`, `/health`…): never a page. */
  reserved: readonly string[];
}

export interface PagesDeps {
  settings: PagesSettings;
  /** Asked for at each page, since the schema is ready only after `app.init()`. */
  executor: () => PageExecutor;
  /** The town's own colours, as a style sheet at an address of its own; undefined while it has none. */
  townSheet: () => Promise<{ href: string; css: string } | undefined>;
  /** Pages of nobody in particular, kept for seconds. */
  kept: KeptPages;
  /** Logs an unexpected error and answers the reference shown to the person. */
  report: (error: unknown) => string;
}
