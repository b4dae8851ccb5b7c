import type { ValidationRule } from 'graphql';
import { fewRootFields } from './few-root-fields';
import { lowCost } from './low-cost';
import { LARGEST_PAGE } from './page-size.scalar';
import { shallow } from './shallow';

/**
 * What one document may ask, whoever sends it and by whichever way (HTTP, a socket, a page in process).
 * The documents of the web stand well below; `limits.api-spec.ts` shows by how much.
 */
export const LIMITS = {
  /** Words and signs of the text: a longer one is not even parsed. */
  tokens: 2000,
  /** Fields inside fields. */
  depth: 12,
  /** Operations of one call: aliases must not turn it into hundreds of searches or of sign-ins. */
  rootFields: 20,
  /** Values of an answer at worst: each list counted as full (`@AtMost`, or the page size asked for). */
  cost: 1_000_000,
  /** `@include`, `@skip` and unknown ones, on the whole document. */
  directives: 30,
  /** Items of a page (`PageSize`). */
  pageSize: LARGEST_PAGE,
} as const;

/** Added to the rules of the GraphQL specification. */
export const limitRules: ValidationRule[] = [
  fewRootFields(LIMITS.rootFields),
  shallow(LIMITS.depth, LIMITS.directives),
  lowCost(LIMITS.cost, LIMITS.pageSize),
];
