/**
 * What the host (apps/api/src/platform/pages) and the rendered pages (apps/web/src/app/entry-server.tsx)
 * promise each other. Neither imports the other: they meet here.
 */

/** A GraphQL document made by the code generator: an AST carrying the hash under which the server trusts it. */
export interface TrustedDocument {
  readonly kind: 'Document';
  readonly __meta__?: { readonly hash?: string };
}

export interface QueryOutcome<T> {
  data?: T | null;
  errors?: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[];
}

/** Runs one query in process, with the rights of the person who asked for the page. Never throws for a refused query. */
export type PageQuery = <T>(
  document: TrustedDocument,
  variables?: Record<string, unknown>,
) => Promise<QueryOutcome<T>>;

/** What every page says of the place it belongs to. Goes to the browser: nothing of a person, nothing secret. */
export interface Site {
  town: { slug: string; name: string };
  /** Fictional people and answers: a banner on each page, nothing indexable. */
  demo: boolean;
  /** Scheme and host under which the public reaches the site; absent on a laptop. */
  publicUrl?: string;
  version: string;
  /** Address of the town's own colours; absent while it keeps the look every town begins with. */
  townSheet?: string;
}

/** The part of Vite's manifest that is used, by source path relative to apps/web. */
export type AssetManifest = Readonly<
  Record<string, { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }>
>;

export interface PageAssets {
  /** Absent in development, where Vite serves the sources one by one. */
  manifest?: AssetManifest;
  /** Addresses loaded on every page in development: Vite's client, the entry, the styles. */
  development?: { scripts: string[]; styles: string[]; head: string };
}

export interface RenderInput {
  /** Path and query string, beginning with `/`. */
  url: string;
  cookies: Readonly<Record<string, string>>;
  acceptLanguage: string;
  query: PageQuery;
  site: Site;
  assets: PageAssets;
  /** Tells the operator of an unexpected error; answers the reference shown to the person. */
  report: (error: unknown) => string;
}

export interface RenderOutput {
  status: number;
  /** `location` for a redirect, `content-language` for a page. Lower case. */
  headers: Record<string, string>;
  html: string;
}

export type Render = (input: RenderInput) => Promise<RenderOutput>;

/** What decides how a page of nobody in particular looks. */
export type AskedPage = Pick<RenderInput, 'url' | 'cookies' | 'acceptLanguage'>;

export interface PageIdentity {
  /** Equal for two requests whose page is the same, as long as it contains nothing of a person. */
  key: string;
  /** The address as the pages understand it: parameters that no page reads are gone, the others are in order. */
  url: string;
  /** The address carries parameters: there may be as many such pages as a visitor can type. */
  narrowed: boolean;
}

/** Which page is asked for; undefined for an address written in a way that no link of ours has. */
export type Identify = (asked: AskedPage) => PageIdentity | undefined;

/** Paths of the public pages worth finding from outside, for a search engine; bounded. */
export type ListPublicPaths = (query: PageQuery) => Promise<string[]>;

/** The module that the web's build gives to the host. */
export interface WebModule {
  render: Render;
  identify: Identify;
  listPublicPaths: ListPublicPaths;
}
