import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type OperationTypeNode,
  parse,
  typeFromAST,
} from 'graphql';

/** The printed schema: a new operation is covered as soon as it is committed. */
export const SCHEMA = join(__dirname, '..', '..', '..', '..', '..', 'libs', 'contract', 'schema.graphql');

/** One query or mutation of the printed schema, ready to be asked. */
export interface Operation {
  readonly name: string;
  /** `Query.town` */
  readonly door: string;
  readonly document: string;
  /** Variables that a well-meaning caller would send; `plausible` wins over a neutral value of the type. */
  readonly variables: Record<string, unknown>;
  /** Where a value can be put: paths into `variables`, each down to a scalar, and each to the whole argument. */
  readonly places: readonly (readonly string[])[];
}

/**
 * Every operation of libs/contract/schema.graphql, or of another schema. `plausible` gives values by the name of an
 * argument or field.
 */
export function operationsOfSchema(
  plausible: Readonly<Record<string, unknown>>,
  schema = buildSchema(readFileSync(SCHEMA, 'utf8')),
  kinds: readonly ('query' | 'mutation' | 'subscription')[] = ['query', 'mutation'],
): Operation[] {
  return kinds.flatMap((kind) => {
    const root = schema.getRootType(kind as OperationTypeNode);
    return Object.values(root?.getFields() ?? {}).map((field) => {
      const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      return {
        name: field.name,
        door: `${root?.name}.${field.name}`,
        document: `${kind}${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection(field.type)} }`,
        variables: Object.fromEntries(field.args.map((arg) => [arg.name, sample(arg, plausible)])),
        places: field.args.flatMap((arg) => placesOf(arg.type, [arg.name])),
      };
    });
  });
}

/** Every document of the web, asked by its hash, as the web asks. */
export function trustedOperations(
  documents: Readonly<Record<string, string>>,
  plausible: Readonly<Record<string, unknown>>,
): (Omit<Operation, 'door'> & { hash: string })[] {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  return Object.entries(documents).flatMap(([hash, document]) =>
    parse(document)
      .definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
      .map(({ name, variableDefinitions = [] }) => {
        const args = variableDefinitions.map(({ variable, type }) => ({
          name: variable.name.value,
          type: typeFromAST(schema, type as NamedTypeNode) as unknown as GraphQLInputType,
        }));
        return {
          hash,
          document,
          name: name?.value ?? hash,
          variables: Object.fromEntries(args.map((arg) => [arg.name, sample(arg, plausible)])),
          places: args.flatMap((arg) => placesOf(arg.type, [arg.name])),
        };
      }),
  );
}

/** `variables` with `value` at `place`. Nothing is put inside what is no object any more. */
export function withValue(
  variables: Record<string, unknown>,
  [head = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const inner = variables[head];
  if (rest.length === 0) return { ...variables, [head]: value };
  if (typeof inner !== 'object' || inner === null) return variables;
  if (!Array.isArray(inner))
    return { ...variables, [head]: withValue(inner as Record<string, unknown>, rest, value) };
  const [index, ...deeper] = rest;
  if (deeper.length > 0 && (typeof inner[0] !== 'object' || inner[0] === null)) return variables;
  const first = deeper.length ? withValue(inner[0] as Record<string, unknown>, deeper, value) : value;
  return { ...variables, [head]: index === '0' ? [first, ...inner.slice(1)] : inner };
}

function sample({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, plausible: object): unknown {
  const bare = getNullableType(type);
  if (name in plausible) return (plausible as Record<string, unknown>)[name];
  if (isListType(bare)) return [sample({ name: '', type: bare.ofType as GraphQLInputType }, plausible)];
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields()).map((field) => [field.name, sample(field, plausible)]),
    );
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  return { Int: 1, Float: 1, Boolean: false, DateTime: '2027-01-01T00:00:00Z' }[String(bare)] ?? 'text';
}

function placesOf(type: GraphQLInputType, at: readonly string[]): (readonly string[])[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return [at, ...placesOf(bare.ofType as GraphQLInputType, [...at, '0'])];
  if (!isInputObjectType(bare)) return [at];
  return [
    at,
    ...Object.values(bare.getFields()).flatMap((field) => placesOf(field.type, [...at, field.name])),
  ];
}

/** All fields without arguments, three objects deep; each member of a union under names of its own. */
function selection(type: GraphQLOutputType, deep = 3, prefix = ''): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name} ${selection(one, deep, `${one.name}_`)}`)
      .join(' ')} }`;
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => deep > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => `${prefix}${field.name}: ${field.name} ${selection(field.type, deep - 1)}`);
  return `{ __typename ${fields.join(' ')} }`;
}
