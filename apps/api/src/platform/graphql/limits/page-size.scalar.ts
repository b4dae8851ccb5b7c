import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Items of the largest page. */
export const LARGEST_PAGE = 100;

function pageSize(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_PAGE)
    return value;
  throw new GraphQLError(`A page holds 0 to ${LARGEST_PAGE} items.`);
}

/**
 * Type of every `first`: a whole number, bounded before any resolver runs, over HTTP and over sockets alike.
 * A plain `Int` there is reported by "every page size is bounded by its type".
 */
export const PAGE_SIZE = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  description: `How many items of a list: 0 to ${LARGEST_PAGE}.`,
  parseValue: pageSize,
  serialize: pageSize,
  parseLiteral: (node) => pageSize(node.kind === Kind.INT ? Number(node.value) : undefined),
});
