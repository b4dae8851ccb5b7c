import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONTEXTS = join(__dirname, '..', '..', 'apps', 'api', 'src', 'contexts');
const contexts = readdirSync(CONTEXTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('each context of the API', () => {
  it.each(contexts)('%s has a door, a module and a page that presents it', (context) => {
    const expected = ['README.md', 'index.ts', `${context}.module.ts`];
    expect(expected.filter((name) => !existsSync(join(CONTEXTS, context, name)))).toEqual([]);
  });

  it.each(contexts)('%s is presented in at most 40 lines', (context) => {
    const readme = join(CONTEXTS, context, 'README.md');
    const lines = existsSync(readme) ? readFileSync(readme, 'utf8').trimEnd().split('\n').length : 0;
    expect(lines).toBeLessThanOrEqual(40);
  });
});
