import { builtinModules } from 'node:module';
import { houseRule, nameOf, visitImports } from './support.mjs';

const FRAMEWORKS =
  /^(@nestjs\/|@apollo\/|typeorm($|\/)|pg($|\/)|react($|\/|-)|i18next|express|graphile-worker|rxjs)/;
const CLOCKS_AND_DICE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'setTimeout',
  'setInterval',
]);
const isNode = (name) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0]);

export default houseRule(
  'pure-rule-libs',
  'a rule lib has no clock, no dice, no node and no framework',
  ({ report }) => ({
    ...visitImports((specifier, node) => {
      if (isNode(specifier)) report(node, `A rule lib may not import ${specifier}: hand the data in.`);
      else if (FRAMEWORKS.test(specifier)) report(node, `A rule lib may not import ${specifier}.`);
    }),
    MemberExpression(node) {
      const name = nameOf(node);
      if (CLOCKS_AND_DICE.has(name))
        report(node, `${name} makes a rule unrepeatable: take the value as an argument.`);
      if (nameOf(node.object) === 'process') report(node, 'A rule lib may not read process.');
    },
    'CallExpression[callee.type="Identifier"]'(node) {
      const { name } = node.callee;
      if (CLOCKS_AND_DICE.has(name) || name === 'Date')
        report(node, `${name}() makes a rule unrepeatable: take the value as an argument.`);
    },
    'NewExpression[callee.name="Date"]'(node) {
      if (node.arguments.length === 0)
        report(node, 'new Date() reads the clock: take the moment as an argument.');
    },
  }),
);
