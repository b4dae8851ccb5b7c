// Lets plain Node load the API's TypeScript (`node --require`) with the same compiler settings as the build:
// the tests' template database is migrated by the API's own migrations before anything is built.
const { readFileSync, existsSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..', '..');
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      configFile: false,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: extension === '.tsx', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        keepClassNames: true,
      },
      module: { type: 'commonjs', ignoreDynamic: true },
    });
    module._compile(code, filename);
  };
}

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const alias = compilerOptions.paths[request]?.[0];
  const target = alias && existsSync(join(root, alias)) ? join(root, alias) : request;
  return resolveFilename.call(this, target, ...rest);
};
