import { houseRule } from './support.mjs';

const MOST = 6;

export default houseRule('file-wall', 'at the seventh dependency, split by verb', ({ report }) => ({
  'MethodDefinition[kind="constructor"]'(node) {
    const count = node.value.params.length;
    if (count > MOST)
      report(node, `${count} constructor parameters (at most ${MOST}): split this class by verb.`);
  },
}));
