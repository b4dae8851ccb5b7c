import { randomUUID } from 'node:crypto';
import { bodySpace } from '../src/contexts/councils';
import { aBody, aMembership } from '../src/contexts/councils/testing/body-rows';
import { type TestApi, startApi } from './support/api';

const DESK =
  'query ($body: String!) { bodyDesk(body: $body) { attempts { roles operation } members { name email } } }';
const SAY = `mutation ($input: DescribeBodyInput!) { describeBody(input: $input) { __typename } }`;
const SHOWN = `query ($slug: String!) { body(slug: $slug) { inOffice colleges { members { name organisation } } } }`;

describe('councils', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const said = (body: string) => ({
    input: { body, mission: 'De la mairie.', territory: 'Ici', hostName: '', hostText: '', seenVersion: 0 },
  });

  it('are refused to the town hall’s staff, and their facilitators see that it was tried, once an hour', async () => {
    const { slug, id } = await aBody(api.source.manager);
    const administrator = await api.signedIn('administrator');
    for (let turn = 0; turn < 3; turn++)
      expect((await administrator.caller.graphql(SAY, said(slug))).codes).toEqual(['NOT_FOUND']);
    const elected = await api.signedIn('elected');
    expect((await elected.caller.graphql(DESK, { body: slug })).codes).toEqual(['NOT_FOUND']);
    const resident = await api.signedIn();
    expect((await resident.caller.graphql(SAY, said(slug))).codes).toEqual(['NOT_FOUND']);
    const keeper = await api.signedIn('body_facilitator', {}, bodySpace(id));
    const { bodyDesk } = await keeper.caller.data<{ bodyDesk: { attempts: object[] } }>(DESK, { body: slug });
    expect(bodyDesk.attempts).toHaveLength(2);
    expect(bodyDesk.attempts).toContainEqual({ roles: ['administrator'], operation: 'describeBody' });
    expect(bodyDesk.attempts).toContainEqual({ roles: ['elected'], operation: 'bodyDesk' });
    const lines = await api.source.query<{ verb: string }[]>(
      `SELECT verb FROM audit_entry WHERE verb = 'councils.attempt_refused'`,
    );
    expect(lines).toHaveLength(2);
  });

  it('show a name to everyone with its person’s consent only, and never an address', async () => {
    const { manager } = api.source;
    const { slug, id } = await aBody(manager);
    await aMembership(manager, id, { name: 'Montrée', namePublic: true, email: 'montree@example.org' });
    await aMembership(manager, id, { name: 'Cachée', organisation: 'Jardin partagé' });
    const shown = JSON.stringify(await api.anonymous().data(SHOWN, { slug }));
    expect(shown).toContain('Montrée');
    expect(shown).toContain('Jardin partagé');
    expect(shown).not.toMatch(/Cachée|montree@/);
  });

  it('take a list and a document from their facilitator, whole', async () => {
    const { slug, id } = await aBody(api.source.manager);
    const { caller } = await api.signedIn('body_facilitator', {}, bodySpace(id));
    const file = Buffer.from('nom;collège\nFictif Un;Habitants\nFictif Deux;Acteurs locaux\n').toString(
      'base64',
    );
    const list = { body: slug, file, submissionKey: randomUUID() };
    const IMPORT =
      'mutation ($input: ImportMembersInput!) { importMembers(input: $input) { ... on BodyDesk { members { name } } } }';
    expect(await caller.data(IMPORT, { input: list })).toEqual({
      importMembers: { members: [{ name: 'Fictif Un' }, { name: 'Fictif Deux' }] },
    });
    const PUBLISH = `mutation ($input: PublishBodyDocumentInput!) {
      publishBodyDocument(input: $input) { ... on BodyDesk { documents { version current } } ... on InvalidInput { faults { field } } } }`;
    const document = {
      body: slug,
      kind: 'RULES',
      title: '',
      datedOn: '2026-01-05',
      note: '',
      text: 'Article 1.',
    };
    const publish = (more: object) =>
      caller.data(PUBLISH, { input: { ...document, submissionKey: randomUUID(), ...more } });
    await publish({});
    expect(await publish({ text: 'Article 1, revu.' })).toEqual({
      publishBodyDocument: {
        documents: [
          { version: 2, current: true },
          { version: 1, current: false },
        ],
      },
    });
    expect(await publish({ text: '', datedOn: 'hier' })).toEqual({
      publishBodyDocument: { faults: [{ field: 'datedOn' }, { field: 'file' }] },
    });
  });
});
