import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { depConstraints, PURE_LIBS } from './tools/lint/boundaries.mjs';
import { parvis } from './tools/lint/plugin.mjs';
import { requireProjectGraph } from './tools/lint/project-graph.mjs';

await requireProjectGraph(import.meta.dirname);

const TESTS = ['**/*.spec.{ts,tsx}', '**/*.db-spec.ts', '**/*.api-spec.ts', '**/*.tool-spec.ts'];
const GENERATED = ['**/generated/**', '**/*.generated.{ts,tsx}', 'libs/contract/src/generated/**'];
const MIGRATIONS = ['apps/api/src/migrations/**'];
const RENDERED = ['apps/web/**/*.tsx', 'libs/ui/**/*.tsx'];

const everywhere = {
  'parvis/honest-comments': 'error',
  'parvis/file-name': 'error',
  'parvis/constructor-dependencies': 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true, IIFEs: true }],
  'no-debugger': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-fallthrough': 'error',
  'no-self-compare': 'error',
  'no-unreachable': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-unsafe-finally': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

const typescript = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
  '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
  '@typescript-eslint/no-misused-new': 'error',
  '@typescript-eslint/no-require-imports': 'error',
  '@typescript-eslint/no-this-alias': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

const boundaries = (...allow) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow,
      depConstraints,
      enforceBuildableLibDependency: false,
      // A lib may be loaded at once by one page and on demand by another.
      checkDynamicDependenciesExceptions: ['@parvis/*'],
    },
  ],
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '.nx/**',
      '.parvis/**',
      'tmp/**',
      '**/test-results/**',
      '**/playwright-report/**',
      'tools/lint/fixtures/**',
      ...GENERATED,
    ],
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    linterOptions: { noInlineConfig: true },
    plugins: { parvis, '@nx': nx, '@typescript-eslint': tseslint.plugin },
    rules: everywhere,
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: typescript,
  },
  {
    files: ['{apps,libs,tools}/**/*.{ts,tsx,mjs}'],
    rules: boundaries(),
  },
  {
    // Tools stand outside the product: the one that writes migrations reads the API's tables.
    files: ['tools/**/*.{ts,mjs}'],
    rules: boundaries('../../apps/api/src/**'),
  },
  { files: ['apps/api/**/*.ts', 'apps/web/**/*.{ts,tsx}'], rules: { 'parvis/zones': 'error' } },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: { 'parvis/access-declared': 'error', 'parvis/three-families': 'error', 'no-console': 'error' },
  },
  {
    files: [`libs/{${PURE_LIBS.join(',')}}/src/**/*.ts`],
    ignores: TESTS,
    rules: { 'parvis/pure-rule-lib': 'error', 'no-console': 'error' },
  },
  {
    files: RENDERED,
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'parvis/no-inline-style': 'error',
      'parvis/no-text-in-code': 'error',
      'no-console': 'error',
    },
  },
  {
    files: [
      '**/style-guide/**',
      'apps/web/src/app/routes/style/**',
      '**/*.style-guide.tsx',
      '**/*.sample.tsx',
      ...TESTS,
    ],
    rules: { 'parvis/no-text-in-code': 'off' },
  },
  { files: [...TESTS, 'apps/e2e/**/*.ts'], rules: { 'parvis/honest-tests': 'error' } },
  {
    // A table of samples, one line a state.
    files: ['libs/ui/src/style-guide/entries/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: [...TESTS, ...MIGRATIONS, 'apps/e2e/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  { files: MIGRATIONS, rules: { 'parvis/file-name': 'off' } },
);
