import { posix } from 'node:path';
import { apiZone } from '../zones.mjs';
import { houseRule } from './support.mjs';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(d\.ts|tsx?|mts|cts|mjs|cjs|js)$/;
const WITH_ROLE = /^[^.]+(\.[^.]+)+\.tsx?$/;

// A pure function needs no role; a class that the framework builds does: module, service, entity, type…
export default houseRule('file-wall', 'kebab-case names, with the role as a suffix', ({ path, report }) => {
  const name = posix.basename(path);
  const needsRole = apiZone(path)?.kind === 'context' && name !== 'index.ts' && !WITH_ROLE.test(name);
  return {
    Program(node) {
      if (!KEBAB.test(name)) report(node, `"${name}" is not kebab-case.`);
    },
    'ClassDeclaration[decorators.length>0]'(node) {
      if (needsRole)
        report(
          node.id ?? node,
          `"${name}" hides its role: name it ${name.replace(/\.tsx?$/, '')}.<role>.ts.`,
        );
    },
  };
});
