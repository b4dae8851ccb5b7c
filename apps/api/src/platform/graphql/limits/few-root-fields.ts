import { GraphQLError, type ValidationRule } from 'graphql';

/** At most so many operations in one call, however they are aliased or hidden in fragments. */
export const fewRootFields =
  (most: number): ValidationRule =>
  (context) => {
    const schema = context.getSchema();
    const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
    let asked = 0;
    return {
      Field: (node) => {
        const parent = context.getParentType();
        if (!parent || !('getInterfaces' in parent) || !roots.has(parent as never)) return;
        asked += 1;
        if (asked === most + 1)
          context.reportError(new GraphQLError(`At most ${most} operations in one call.`, { nodes: node }));
      },
    };
  };
