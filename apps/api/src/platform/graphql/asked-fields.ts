import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields asked below one, each with its own: what a reading must load, and nothing else. */
export interface Asked {
  readonly fields: ReadonlyMap<string, Asked>;
}

/** Documents are parsed once and kept: what a field of theirs asks is worked out once too. */
const known = new WeakMap<FieldNode, Asked>();

/** Fields under `@skip` or `@include` count as asked: loading too much is slow, too little would be wrong. */
export function askedFields(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Asked {
  const [only, ...others] = info.fieldNodes;
  if (!only || others.length > 0) return collected(info.fieldNodes, info.fragments);
  const asked = known.get(only) ?? collected(info.fieldNodes, info.fragments);
  known.set(only, asked);
  return asked;
}

/** What is asked at `path` below; nothing when it is not asked. */
export const askedAt = ({ fields }: Asked, path: string): Asked => fields.get(path) ?? NOTHING;

const NOTHING: Asked = { fields: new Map() };

type Fragments = GraphQLResolveInfo['fragments'];

function collected(nodes: readonly FieldNode[], fragments: Fragments): Asked {
  const below = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) gather(selectionSet, fragments, below);
  return { fields: new Map([...below].map(([name, found]) => [name, collected(found, fragments)])) };
}

function gather(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  below: Map<string, FieldNode[]>,
): void {
  for (const part of set?.selections ?? []) {
    if (part.kind === Kind.FIELD) below.set(part.name.value, [...(below.get(part.name.value) ?? []), part]);
    else if (part.kind === Kind.INLINE_FRAGMENT) gather(part.selectionSet, fragments, below);
    else gather(fragments[part.name.value]?.selectionSet, fragments, below);
  }
}

/** `@AskedFields() asked: Asked`: what the caller wants below this operation. */
export const AskedFields = createParamDecorator((_: unknown, context: ExecutionContext) =>
  askedFields(context.getArgByIndex<GraphQLResolveInfo>(3)),
);
