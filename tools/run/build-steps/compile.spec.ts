import { join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';
import { outputOf, rewriteAliases } from './compile.mjs';

const at = (path: string) => join(projectRoot, path);
const aliases = { '@parvis/kernel': at('libs/kernel/src/index.ts') };

it('writes each source at the same place under dist/node', () => {
  expect(outputOf(at('apps/api/src/main.ts'))).toBe(at('dist/node/apps/api/src/main.js'));
  expect(outputOf(at('libs/ui/src/card.tsx'))).toBe(at('dist/node/libs/ui/src/card.js'));
  expect(outputOf(at('apps/api/src/demo.json'))).toBe(at('dist/node/apps/api/src/demo.json'));
});

it('turns the name of a lib into a path, and leaves packages alone', () => {
  const code =
    'const a = require("@parvis/kernel"); const b = require("@parvis/unknown"); const c = require("pg");';
  expect(rewriteAliases(code, at('dist/node/apps/api/src/main.js'), aliases)).toBe(
    'const a = require("../../../libs/kernel/src/index.js"); const b = require("@parvis/unknown"); const c = require("pg");',
  );
});
