import type { ComponentType } from 'react';

export type Params = Readonly<Record<string, string | undefined>>;

export interface LoaderFunctionArgs {
  params: Params;
  /** Address asked for; its signal is aborted when the person goes elsewhere meanwhile. */
  request: Request;
  /** What the server hands over; undefined in the browser. */
  context?: unknown;
}
export type LoaderFunction = (args: LoaderFunctionArgs) => unknown;

export interface ShouldRevalidateFunctionArgs {
  currentUrl: URL;
  nextUrl: URL;
  defaultShouldRevalidate: boolean;
}

/** What a `*.route.tsx` file exports. */
export interface RouteModule {
  Component: ComponentType;
  loader?: LoaderFunction;
  /** Asked only when the address changes and the page stays: false keeps what was read. */
  shouldRevalidate?: (args: ShouldRevalidateFunctionArgs) => boolean;
}

export interface PageRoute {
  /** `/budgets/:edition`, or `*` for what no other page answers. */
  path: string;
  load: () => Promise<RouteModule>;
}

/** A site of two floors: a shell around every page, and the pages. */
export interface RouteTable<Page extends PageRoute = PageRoute> {
  shell: RouteModule;
  /** In place of a page that could not be shown, inside the shell. */
  Trouble: ComponentType;
  /** When the shell itself broke. */
  BareTrouble: ComponentType;
  /** Asked for at each navigation: the browser fetches the table of routes with the first. May reject: no network. */
  pages: () => Promise<readonly Page[]>;
}

export interface Location {
  pathname: string;
  search: string;
  hash: string;
  /** Of this entry of the history: two visits of one address have two keys. */
  key: string;
}

/** A failure as data: what a loader threw on purpose, in the shape that the state of a page can carry. */
export interface RouteErrorResponse {
  status: number;
  data: unknown;
}

export interface HydrationState {
  loaderData: { root?: unknown; page?: unknown };
  errors: { root?: unknown; page?: unknown } | null;
}

/** What was thrown by `throw data(value, { status })`. */
export interface ThrownData<T = unknown> {
  readonly thrown: 'data';
  readonly data: T;
  readonly init: { readonly status: number };
}

/** For a loader: `throw data({ kind: 'notFound' }, { status: 404 })`. */
export const data = <T>(value: T, init: { status: number }): ThrownData<T> => ({
  thrown: 'data',
  data: value,
  init,
});

const isThrownData = (value: unknown): value is ThrownData =>
  typeof value === 'object' && value !== null && 'thrown' in value && value.thrown === 'data';

export const isRouteErrorResponse = (value: unknown): value is RouteErrorResponse =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Error) &&
  'status' in value &&
  'data' in value;

/** What was thrown, as a boundary and the state of a page read it. An unexpected error stays what it is. */
export const asRouteError = (thrown: unknown): unknown =>
  isThrownData(thrown) ? { status: thrown.init.status, data: thrown.data } : thrown;
