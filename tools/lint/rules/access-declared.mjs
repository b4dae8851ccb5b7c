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
const declaresAccess = (node) => names(node).some((name) => /^Access($|\.|[A-Z])/.test(name));

export default houseRule('default-deny-access', 'every operation says who may call it', ({ report }) => ({
  MethodDefinition(node) {
    const entrance = names(node).find((name) => ENTRANCES.has(name));
    if (!entrance || declaresAccess(node) || declaresAccess(node.parent.parent)) return;
    report(node.key, `@${entrance}() without @Access: say who may (the guard refuses silence at run time).`);
  },
}));
