import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
} from 'graphql';
import { atMostOf } from '../../../src/platform/graphql/limits/at-most.decorator';
import { PAGE_SIZE } from '../../../src/platform/graphql/limits/page-size.scalar';

const SIZE_WORD = /^(first|last|limit|take|size|top|count|pageSize|perPage)$/i;

interface Place {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
}

const hasPages = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => getNamedType(type) === PAGE_SIZE);

/** Arguments that ask for a number of items without a bound: `Query.proposals(first)`. */
export const unboundedSizes = (schema: GraphQLSchema): string[] =>
  placesOf(schema).flatMap(({ type, field }) =>
    field.args
      .filter((arg) => SIZE_WORD.test(arg.name) && getNamedType(arg.type) !== PAGE_SIZE)
      .map((arg) => `${type.name}.${field.name}(${arg.name})`),
  );

/**
 * Lists that nothing bounds: no `@AtMost`, no page size of their own, and not the `items` of a type that is only
 * ever reached through a page size.
 */
export function unboundedLists(schema: GraphQLSchema): string[] {
  const places = placesOf(schema);
  const isPage = (type: GraphQLObjectType): boolean => {
    const ways = places.filter(({ field }) => getNamedType(field.type) === type);
    return ways.length > 0 && ways.every(({ field }) => hasPages(field));
  };
  return places
    .filter(({ field }) => isListType(getNullableType(field.type)))
    .filter(({ type, field }) => atMostOf(field) === undefined && !hasPages(field) && !isPage(type))
    .map(({ type, field }) => `${type.name}.${field.name}`);
}

/** Operations with a page size, and a text that asks each for `size` items. */
export const pagedOperations = (schema: GraphQLSchema): { name: string; argument: string }[] =>
  placesOf(schema)
    .filter(({ type }) => type === schema.getQueryType())
    .flatMap(({ field }) =>
      field.args
        .filter(({ type }) => getNamedType(type) === PAGE_SIZE)
        .map((arg) => ({ name: field.name, argument: arg.name })),
    );
