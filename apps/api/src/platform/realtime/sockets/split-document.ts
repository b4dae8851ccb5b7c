import {
  defaultFieldResolver,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A document in two: fields that are read off the state, and those that a resolver makes (for whoever asks, it may be). */
export interface SplitDocument {
  readonly shared: DocumentNode;
  readonly own: DocumentNode;
  /** Under which both answer. */
  readonly key: string;
}

/**
 * Cuts the fields of the one thing that is followed; what lies deeper stays with its field. Whether the shared part
 * really looks at nobody is not decided here: its execution is watched.
 * @returns null when there is nothing to cut, or the document has a shape that is not cut: several roots, a list
 */
export function splitDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): SplitDocument | null {
  const operation = getOperationAST(document, operationName);
  const [root, ...more] = operation?.selectionSet.selections ?? [];
  if (!operation || root?.kind !== Kind.FIELD || more.length > 0) return null;
  const field = schema.getRootType(operation.operation)?.getFields()[root.name.value];
  const type = field && getNamedType(field.type);
  if (!type || !isObjectType(type) || isListType(getNullableType(field.type))) return null;
  const cut = (own: boolean): DocumentNode | null => {
    const selections = partOf(root.selectionSet?.selections ?? [], { type, document, own });
    return selections && selections.length > 0 ? withRoot(document, operation, root, selections) : null;
  };
  const [shared, own] = [cut(false), cut(true)];
  return shared && own && { shared, own, key: root.alias?.value ?? root.name.value };
}

const withRoot = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
  selections: readonly SelectionNode[],
): DocumentNode => {
  const asked: FieldNode = { ...root, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const cut = { ...operation, selectionSet: { ...operation.selectionSet, selections: [asked] } };
  return {
    ...document,
    definitions: document.definitions.map((one) => (one === operation ? cut : one)),
  };
};

interface Part {
  readonly type: GraphQLObjectType;
  readonly document: DocumentNode;
  readonly own: boolean;
}

/** Null: a condition of another type, which is not ours to cut. */
function partOf(selections: readonly SelectionNode[], part: Part): readonly SelectionNode[] | null {
  const kept: SelectionNode[] = [];
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (isMade(part.type, selection.name.value) === part.own) kept.push(selection);
      continue;
    }
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(part.document, selection.name.value) : selection;
    if (!inner || (inner.typeCondition && inner.typeCondition.name.value !== part.type.name)) return null;
    const inside = partOf(inner.selectionSet.selections, part);
    if (!inside) return null;
    if (inside.length === 0) continue;
    const { directives } = selection;
    const selectionSet = { kind: Kind.SELECTION_SET, selections: inside } as const;
    kept.push({ kind: Kind.INLINE_FRAGMENT, directives, selectionSet });
  }
  return kept;
}

function fragmentOf(document: DocumentNode, name: string) {
  return document.definitions.find(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
  ) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;
}

/** Nest gives each plain field a resolver that takes its parent alone; those of ours take all four arguments. */
function isMade(type: GraphQLObjectType, name: string): boolean {
  const resolve = type.getFields()[name]?.resolve;
  return resolve !== undefined && resolve !== defaultFieldResolver && resolve.length !== 1;
}
