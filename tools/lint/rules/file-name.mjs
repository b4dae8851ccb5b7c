import { posix } from 'node:path';
import { apiZone } from '../zones.mjs';
import { houseRule } from './support.mjs';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(d\.ts|tsx?|mts|cts|mjs|cjs|js)$/;
const WITH_ROLE = /^[^.]+(\.[^.]+)+\.tsx?$/;

export default houseRule('file-wall', 'kebab-case names, with the role as a suffix', ({ path, report }) => ({
  Program(node) {
    const name = posix.basename(path);
    if (!KEBAB.test(name)) return report(node, `"${name}" is not kebab-case.`);
    const inContext = apiZone(path)?.kind === 'context';
    if (inContext && name !== 'index.ts' && !WITH_ROLE.test(name))
      report(node, `"${name}" says nothing of its role: name it ${name.replace(/\.tsx?$/, '')}.<role>.ts.`);
  },
}));
