import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';
import { FragmentMeasures, fold, isIntrospection } from './walk';

/** At most so many fields inside fields, counted through fragments, and at most so many directives. */
export const shallow =
  (mostDeep: number, mostDirectives: number): ValidationRule =>
  (context) => {
    const fragments = new FragmentMeasures(context, (fragment) => depthOf(fragment.selectionSet));
    const depthOf = (set: SelectionSetNode | undefined): number =>
      fold(set, Math.max, (selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.of(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        return isIntrospection(selection.name.value) ? 0 : 1 + depthOf(selection.selectionSet);
      });
    let directives = 0;
    return {
      OperationDefinition: (node) => {
        if (depthOf(node.selectionSet) > mostDeep)
          context.reportError(
            new GraphQLError(`At most ${mostDeep} fields inside one another.`, { nodes: node }),
          );
      },
      Directive: (node) => {
        directives += 1;
        if (directives === mostDirectives + 1)
          context.reportError(new GraphQLError(`At most ${mostDirectives} directives.`, { nodes: node }));
      },
    };
  };
