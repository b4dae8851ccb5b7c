import { GraphQLError, type ValidationRule } from 'graphql';

/** Our widest page asks for six. */
const MOST = 20;

/** One call asks for a handful of operations: aliases must not turn it into hundreds of searches or of sign-ins. */
export const fewRootFields: ValidationRule = (context) => {
  const schema = context.getSchema();
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  let asked = 0;
  return {
    Field: (node) => {
      const parent = context.getParentType();
      if (!parent || !('getInterfaces' in parent) || !roots.has(parent as never)) return;
      asked += 1;
      if (asked === MOST + 1)
        context.reportError(new GraphQLError(`At most ${MOST} operations in one call.`, { nodes: node }));
    },
  };
};
