import { houseRule, nameOf } from './support.mjs';

const ENTRANCES = new Set([
  'Query',
  'Mutation',
  'Subscription',
  'ResolveField',
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'Head',
  'Options',
  'All',
  'Sse',
]);
const names = (node) => (node.decorators ?? []).map((decorator) => nameOf(decorator.expression));

// The guard reads the method itself: a decorator on the class would declare nothing.
export default houseRule('default-deny-access', 'every operation says who may call it', ({ report }) => ({
  MethodDefinition(node) {
    const declared = names(node);
    const entrance = declared.find((name) => ENTRANCES.has(name));
    if (!entrance) return;
    const access = declared.filter((name) => /^Access($|\.)/.test(name));
    if (access.length !== 1)
      report(node.key, `@${entrance}() needs one @Access of its own: say who may (silence is refused).`);
    if (access.includes('Access.inherit') && entrance !== 'ResolveField')
      report(
        node.key,
        `@Access.inherit() is for field resolvers: @${entrance}() has nothing to inherit from.`,
      );
  },
}));
