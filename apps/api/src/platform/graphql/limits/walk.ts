import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Measures a fragment once, however often it is spread, and does not follow one that spreads itself. */
export class FragmentMeasures {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly context: ValidationContext,
    /** `page`: the page size around the fragment, where the measure depends on it. */
    private readonly measure: (fragment: FragmentDefinitionNode, page: number) => number,
  ) {}

  /** 0 for a fragment that does not exist: another rule reports it. */
  of(name: string, page = 0): number {
    const key = `${name} ${page}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragment = this.context.getFragment(name);
    this.known.set(key, 0);
    const measured = fragment ? this.measure(fragment, page) : 0;
    this.known.set(key, measured);
    return measured;
  }
}

/** The type a selection is made on: that of `... on X`, or the one around it. */
export function narrowed(
  context: ValidationContext,
  condition: string | undefined,
  around: GraphQLNamedType | undefined,
): GraphQLNamedType | undefined {
  return condition === undefined ? around : context.getSchema().getType(condition);
}

/** Fields of introspection have a depth and a cost of their own, and exist in development only. */
export const isIntrospection = (name: string): boolean => name.startsWith('__');

/** Sum or maximum over the selections of a set. */
export function fold(
  set: SelectionSetNode | undefined,
  join: (so: number, next: number) => number,
  each: (selection: SelectionSetNode['selections'][number]) => number,
): number {
  return (set?.selections ?? []).reduce((so, selection) => join(so, each(selection)), 0);
}
