import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLError,
  type GraphQLNamedType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { atMostOf } from './at-most.decorator';
import { PAGE_SIZE } from './page-size.scalar';
import { FragmentMeasures, fold, isIntrospection, narrowed } from './walk';

/** At most so many values in the answer at worst: each list is counted as if it were full. */
export const lowCost =
  (most: number, largestPage: number): ValidationRule =>
  (context) => ({
    OperationDefinition: (node) => {
      const cost = costIn(context, largestPage)(node.selectionSet, rootType(context, node.operation));
      if (cost > most)
        context.reportError(
          new GraphQLError(`This call may ask for ${cost} values, and at most ${most} are given.`, {
            nodes: node,
          }),
        );
    },
  });

type CostOf = (
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
  page?: number,
) => number;

/** What a selection may bring at worst. @returns a number of values, each object counted as one more */
export function costIn(context: ValidationContext, largestPage: number): CostOf {
  const fragments = new FragmentMeasures(context, (fragment, page) =>
    costOf(fragment.selectionSet, narrowed(context, fragment.typeCondition.name.value, undefined), page),
  );
  const costOf: CostOf = (set, type, page = largestPage) =>
    fold(set, plus, (selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.of(selection.name.value, page);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return costOf(
          selection.selectionSet,
          narrowed(context, selection.typeCondition?.name.value, type),
          page,
        );
      return isIntrospection(selection.name.value)
        ? 0
        : costOfField(selection, fieldOf(type, selection), page);
    });
  const costOfField = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown> | undefined,
    page: number,
  ): number => {
    const asked = pageAsked(node, field, largestPage);
    const each = 1 + costOf(node.selectionSet, field && getNamedType(field.type), asked ?? page);
    const isList = field !== undefined && isListType(getNullableType(field.type));
    return isList ? each * (asked ?? atMostOf(field) ?? page) : each;
  };
  return costOf;
}

const plus = (so: number, next: number): number => Math.min(so + next, Number.MAX_SAFE_INTEGER);

const rootType = (context: ValidationContext, operation: 'query' | 'mutation' | 'subscription') =>
  context.getSchema().getRootType(operation as never) ?? undefined;

const fieldOf = (type: GraphQLNamedType | undefined, node: FieldNode) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;

/** The page size written in the document; the largest when it is a variable; undefined for what has no pages. */
function pageAsked(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  largest: number,
): number | undefined {
  const argument = field?.args.find(({ type }) => getNamedType(type) === PAGE_SIZE);
  if (!argument) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (given?.kind === Kind.INT) return Math.min(Math.max(Number(given.value), 0), largest);
  if (given) return largest;
  return typeof argument.defaultValue === 'number' ? argument.defaultValue : largest;
}
