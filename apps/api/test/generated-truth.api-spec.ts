import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Permissions } from '../src/platform/access/permissions';
import { countPersonalRows } from '../src/platform/privacy/count-personal-rows';
import { Processings } from '../src/platform/privacy/processings';
import { NOBODY } from '../src/platform/privacy/personal-tables';
import { walkDoors, WITHIN } from './support/walks/access-walk';
import { startApi, type TestApi } from './support/api';
import { accessPage, unsaid } from './support/truth/access-page';
import { expectCommitted } from './support/truth/committed';
import { privacyPage, privacyWords } from './support/truth/privacy-page';
import { settings, settingsPage } from './support/truth/settings-page';

describe('generated truth is committed', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('schema.graphql', () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const head = '# Printed from the API by `npm run generate`; never edited.\n\n';
    expectCommitted(
      'libs/contract/schema.graphql',
      `${head}${printSchema(lexicographicSortSchema(schema))}\n`,
    );
  });

  it('the table of who may open which door', () => {
    expectCommitted('docs/access.md', accessPage(api.app.get(Permissions), walkDoors(api.app)));
  });

  it('the page of the settings, each with what it means', () => {
    const unsaid = settings().filter(([, { description }]) => !description);
    expect(unsaid.map(([name]) => `${name}: add .describe('…') in config.schema.ts`)).toEqual([]);
    expectCommitted('docs/configuration.md', settingsPage());
  });

  it.each(['fr', 'en'])(
    'the words of people’s data that the server writes, from the pages (%s)',
    (language) => {
      const { processings, tables, kept, columns } = privacyWords(language);
      expectCommitted(
        `apps/api/src/locales/${language}/personal-data.json`,
        `${JSON.stringify({ processings, tables, kept, columns }, null, 2)}\n`,
      );
    },
  );

  it('the register of personal data, from the tables', () => {
    expectCommitted('docs/privacy.md', privacyPage(api.source, api.app.get(Processings)));
  });

  it('rows are found by what the annotations say of them', async () => {
    const nobody = { personId: NOBODY, ownAddress: null };
    expect(await countPersonalRows(api.source, api.source.manager, nobody)).toEqual([]);
  });

  it('each permission says what it lets one do', () => {
    expect(unsaid(api.app.get(Permissions))).toEqual([]);
  });

  it('no door is silent, and each permission exists', () => {
    const permissions = api.app.get(Permissions);
    const spoken = new Set(['public', 'member', 'inherit', 'demo']);
    const faults = walkDoors(api.app).filter(
      ({ access }) => !spoken.has(access) && !permissions.has(access.replace(WITHIN, '')),
    );
    expect(faults).toEqual([]);
  });
});
