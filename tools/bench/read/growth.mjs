import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';
import { webDocument } from './documents.mjs';

const BROWSE = { edition: 'bench', first: 24, skip: 0, filter: null };
const browse = (name, given) => ({
  name,
  document: 'BrowseProposals',
  variables: (size) => ({ ...BROWSE, ...given(size) }),
});
const filtered = (name, filter) => browse(name, () => ({ filter }));

/** What anybody may ask about proposals, as the pages ask it. */
export const READINGS = [
  browse('list, first page', () => ({})),
  browse('list, last page', (size) => ({ skip: Math.max(size - 24, 0) })),
  filtered('list, one neighbourhood', { neighbourhood: 'n3' }),
  filtered('list, one state', { state: 'ADMISSIBLE' }),
  filtered('list, a rare theme', { theme: 'culture' }),
  filtered('search, a word of one in 100', { search: 'tyrolienne' }),
  filtered('search, two common words', { search: 'velos marche' }),
  filtered('search, a number', { search: '77' }),
  {
    name: 'read one',
    document: 'ReadProposal',
    variables: (size) => ({ edition: 'bench', number: size / 2 }),
  },
  {
    name: 'similar titles',
    document: 'SimilarProposals',
    variables: () => ({ edition: 'bench', title: 'un abri pour les vélos près de la gare' }),
  },
  { name: 'home, editions', document: 'Home', variables: () => ({}) },
  { name: 'home, projects', document: 'HomeProjects', variables: () => ({ edition: 'bench' }) },
  { name: 'edition', document: 'SeeEdition', variables: () => ({ slug: 'bench' }) },
  { name: 'editions', document: 'BrowseEditions', variables: () => ({ first: 20, skip: 0 }) },
  { name: 'results', document: 'SeeResults', variables: () => ({ edition: 'bench' }) },
];

/** The built server in this process, so that its statements can be counted. Close it. @param {string} url */
export async function openProduct(url) {
  const require = createRequire(import.meta.url);
  const built = (path) => require(join(projectRoot, 'dist/node/apps/api/src', path));
  const { readConfig } = built('platform/config/config.js');
  const files = join(tmpdir(), 'parvis-bench-files');
  const app = await built('server.js').createServer(
    readConfig({ DATABASE_URL: url, PARVIS_LOG_LEVEL: 'silent', PARVIS_FILES_DIR: files, PORT: '0' }),
  );
  await app.init();
  const { GraphqlExecutor } = built('platform/graphql/graphql-executor.js');
  const { statementsOf } = built('platform/database/statement-log.js');
  const request = { headers: {}, viewer: async () => null };
  const ask = async (document, variables) => {
    const { errors } = await app
      .get(GraphqlExecutor, { strict: false })
      .execute({ document, variables, request });
    if (errors) throw new Error(JSON.stringify(errors));
  };
  return { ask, statementsOf, close: () => app.close() };
}

/** Statements of one asking, and the median time of several, for two seconds at most. */
export async function measureReading({ ask, statementsOf }, { document, variables }, size) {
  const { hash } = webDocument(document);
  const given = variables(size);
  await ask(hash, given);
  const { statements } = await statementsOf(() => ask(hash, given));
  const times = [];
  const end = performance.now() + 2_000;
  while (times.length < 3 || (times.length < 60 && performance.now() < end)) {
    const before = performance.now();
    await ask(hash, given);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return {
    statements: statements.length,
    milliseconds: Math.round(times[times.length >> 1] * 100) / 100,
  };
}

/** Slope of the straight line through the logarithms: time grows as size to this power. */
export function fittedExponent(sizes, times) {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)];
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, index) => sum + (value - mx) * (y[index] - my), 0);
  const under = x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
  return under === 0 ? 0 : Math.round((100 * over) / under) / 100;
}
