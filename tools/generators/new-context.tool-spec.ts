import { HouseCopy } from './testing/house-copy.mjs';

const API = 'apps/api/src/contexts/lending';
const WEB = 'apps/web/src/features/lending';
const NEW = [
  API,
  WEB,
  'apps/web/src/app/routes',
  'apps/web/src/paths.ts',
  'apps/web/src/locales',
  'apps/api/src/app.module.ts',
  'apps/api/src/entities.ts',
  'apps/api/test/lending.api-spec.ts',
  'apps/api/test/lend-tool.api-spec.ts',
  'libs/contract/src',
  'tools/lint/floors.mjs',
];
/** The tests of the house as a whole, that a new folder can break. */
const OF_THE_HOUSE = [
  'tools/lint/(lexicon|map|docs|locales|contexts|folder-size)',
  'app/routes/table',
  'lending',
];

type Run = Awaited<ReturnType<HouseCopy['run']>>;

/** Made once; each test then checks it another way. Templates that fell behind the house fail here, by name. */
let house: HouseCopy;
let made: Run[];
let types: Promise<Run>;
beforeAll(async () => {
  house = new HouseCopy();
  const nx = ['node_modules/.bin/nx', 'generate'];
  const options = ['--noun', 'tool', '--french', "Prêt d'outils", '--frenchNoun', 'outil'];
  made = [];
  made.push(await house.run([...nx, './tools/generators:context', 'lending', ...options]));
  made.push(
    await house.run([...nx, './tools/generators:verb', 'lending', 'lend-tool', '--french', 'Prêter']),
  );
  made.push(await house.run(['tools/migrations/write.mjs', 'lending']));
  made.push(await house.test('api', ['generated-truth'], { PARVIS_WRITE: '1' }));
  made.push(await house.run(['tools/codegen/generate.mjs']));
  types = house.run([
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    '--pretty',
    'false',
    '-p',
    'tsconfig.json',
  ]);
});
afterAll(async () => {
  await types;
  house.remove();
});

/** `{ ok: true }`, or what the program printed. */
const shown = ({ ok, output }: Run) => (ok ? { ok } : { ok, output });

describe('a context and a verb made by the generators', () => {
  it('are made, with their migration and generated files', () => {
    expect(made.map(shown)).toEqual(made.map(() => ({ ok: true })));
  });

  it('pass the lint', async () => {
    expect(shown(await house.lint(NEW))).toEqual({ ok: true });
  });

  it('pass their database tests, and leave the tables without drift', async () => {
    expect(shown(await house.test('db', ['lending', 'migrations.db']))).toEqual({ ok: true });
  });

  it('pass their journeys through GraphQL, and what is generated is committed', async () => {
    const run = await house.test('api', ['lending', 'lend-tool', 'generated-truth', 'planted-holes']);
    expect(shown(run)).toEqual({ ok: true });
  });

  it('pass the tests of sentences, docs, lexicon, map and sizes', async () => {
    expect(shown(await house.test('unit', OF_THE_HOUSE))).toEqual({ ok: true });
  });

  it('compile', async () => {
    expect(shown(await types)).toEqual({ ok: true });
  });
});

describe('faults planted in the new context', () => {
  beforeAll(async () => {
    await types;
    house.replace(`${API}/lend-tool/lend-tool.resolver.ts`, "  @Access('lending.keep')\n", '');
    house.replace(
      `${API}/tools.store.ts`,
      'return { items, totalItems };',
      `const again = items.map(({ id }) => this.source.manager.findOneByOrFail(ToolEntity, { id }));
    return { items: await Promise.all(again), totalItems };`,
    );
    house.replace(`${WEB}/add-tool/add-tool-form.tsx`, "{t('add.submit')}", 'Ajouter');
    house.replace('apps/web/src/locales/en/lending.json', '    "submit": "Add",\n', '');
  });

  it('a verb without @Access, and a text in code: reported by the lint', async () => {
    const { ok, output } = await house.lint([API, WEB]);
    expect(ok).toBe(false);
    expect(output).toMatch(/lend-tool\.resolver\.ts\n.*parvis\/access-declared/s);
    expect(output).toMatch(/add-tool-form\.tsx\n.*parvis\/no-text-in-code/s);
  });

  it('a verb without @Access, and a list with N+1: reported by the walk over the doors and the statement budget', async () => {
    const { output } = await house.test('api', ['lending', 'generated-truth']);
    expect(output).toContain('✕ no door is silent');
    expect(output).toContain('✕ costs as many statements for twenty as for two');
    expect(output).toContain('✓ is read by everyone');
  });

  it('a sentence missing in English: reported by its key', async () => {
    const { output } = await house.test('unit', ['tools/lint/locales']);
    expect(output).toContain('✕ say the same things in French and in English');
    expect(output).toContain('lending:add.submit');
  });
});
