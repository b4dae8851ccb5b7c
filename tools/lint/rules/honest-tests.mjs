import { houseRule, nameOf } from './support.mjs';

const TEST = /^(it|test)(\.each|\.concurrent)?$/;
const NEVER = /^(xit|xtest|xdescribe|fit|fdescribe)$|^(it|test|describe)(\.\w+)*\.(only|todo|fixme)$/;
const SKIP = /^(it|test|describe)(\.\w+)*\.skip$/;
const ASSERTION = /^(expect|assert|verify)|(^|\.)(assert|property|expect\w*|(sees?|shows?|must)\w*)$/i;

const isFunction = (node) => /^(Arrow)?Function(Expression)?$/.test(node?.type ?? '');
const isSkippedAlways = (call) =>
  call.arguments.length === 0 || call.arguments[0].type === 'Literal' || isFunction(call.arguments[0]);

export default houseRule('tests-by-cost', 'no skipped test, no test without an assertion', ({ report }) => {
  const open = [];
  return {
    CallExpression(node) {
      const name = nameOf(node.callee);
      if (NEVER.test(name)) report(node, `${name} hides tests: remove it.`);
      // Playwright's test.skip(condition, reason) says why; a bare skip does not.
      if (SKIP.test(name) && isSkippedAlways(node)) report(node, `${name} hides tests: remove it.`);
      if (TEST.test(name) && isFunction(node.arguments.at(1) ?? null)) open.push({ node, asserted: false });
      else if (ASSERTION.test(name) || /^expect\b/.test(name)) open.forEach((test) => (test.asserted = true));
    },
    'CallExpression:exit'(node) {
      if (open.at(-1)?.node !== node) return;
      const { asserted } = open.pop();
      if (!asserted) report(node, 'This test asserts nothing.');
    },
  };
});
