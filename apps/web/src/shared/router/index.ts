export { createRouter, type NavigateOptions, type Router } from './browser-router';
export { locationNow, windowGround } from './ground';
export * from './hooks';
export { Form, Link, useSubmit } from './link';
export { load, statusOfVisit, type Visit } from './load';
export { findPage, matchPattern } from './match';
export {
  data,
  isRouteErrorResponse,
  type HydrationState,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type PageRoute,
  type Params,
  type RouteModule,
  type RouteTable,
  type ShouldRevalidateFunctionArgs,
} from './types';
export { Outlet, RouterProvider, StaticRouter, useRouteError } from './view';
