import { createHash } from 'node:crypto';
import { countJob } from '../src/contexts/budget/count-edition/count-job';
import { documentWords } from '../src/contexts/budget/publish-documents/document-words';
import { EditionFactsStore } from '../src/contexts/budget/publish-documents/edition-facts.store';
import { minutesDocument } from '../src/contexts/budget/publish-documents/minutes-document';
import { resultsDocument } from '../src/contexts/budget/publish-documents/results-document';
import type { EditionEntity } from '../src/contexts/budget/tables/edition.entity';
import { anEdition, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aClosedVote, pabulibText } from '../src/contexts/budget/testing/record-rows';
import { makePdf } from '../src/platform/documents/make-pdf';
import { readPdf } from '../src/platform/documents/testing/read-pdf';
import { LongJobs } from '../src/platform/long-jobs/long-jobs';
import { startApi, type TestApi } from './support/api';
import { eventually } from './support/mail';

const NOW = new Date('2027-03-22T08:00:00Z');
const DOCUMENTS =
  'query D($edition: String!) { editionDocuments(edition: $edition) { kind language path bytes sha256 } }';

interface Listed {
  kind: string;
  language: string;
  path: string;
  bytes: number;
  sha256: string;
}

describe('the documents of an edition', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  async function closedVote(
    slug: string,
    size: number,
    ballots: readonly string[],
    given: Partial<EditionEntity> = {},
  ) {
    const { manager } = api.source;
    const edition = await anEdition(manager, NOW, IN_VOTE, {
      slug,
      name: 'Budget participatif 2027',
      openedAt: new Date('2027-03-01T07:00:00Z'),
      closedAt: NOW,
      fingerprint: 'f'.repeat(64),
      minimumAge: 16,
      ...given,
    });
    const lines = Array.from({ length: size }, (_, i) => ({ id: String(i + 1), costEuros: 100 + 60 * i }));
    await aClosedVote(manager, edition, lines, pabulibText(350, lines, ballots));
    await api.app.get(LongJobs).start(manager, countJob(edition, null));
    return edition;
  }
  const listed = async (edition: string, wanted: number): Promise<Listed[]> =>
    eventually(async () => {
      const { editionDocuments } = await api
        .anonymous()
        .data<{ editionDocuments: Listed[] }>(DOCUMENTS, { edition });
      return editionDocuments.length === wanted ? editionDocuments : undefined;
    });

  it('are made after the count, in both languages, and their digest is that of the file', async () => {
    await closedVote('kept', 3, ['1', '1,2', '', '3']);
    const documents = await listed('kept', 4);
    expect(documents.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
      'MINUTES fr',
      'MINUTES en',
      'RESULTS fr',
      'RESULTS en',
    ]);
    for (const { path, sha256, bytes } of documents) {
      const response = await api.anonymous().fetch(path);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const body = Buffer.from(await response.arrayBuffer());
      expect(body.length).toBe(bytes);
      expect(body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
      const again = await api.anonymous().fetch(path, {
        headers: { 'if-none-match': String(response.headers.get('etag')) },
      });
      expect(again.status).toBe(304);
    }
    const { caller } = await api.signedIn('facilitator');
    const { longJobs } = await caller.data<{ longJobs: { items: object[] } }>(
      '{ longJobs(first: 1) { items { kind state done total label } } }',
    );
    expect(longJobs.items).toEqual([
      { kind: 'edition_documents', state: 'DONE', done: 4, total: 4, label: 'Budget participatif 2027' },
    ]);
  });

  it('do not exist before the count, nor under another name', async () => {
    await anEdition(api.source.manager, NOW, IN_VOTE, { slug: 'open' });
    expect(await listed('open', 0)).toEqual([]);
    expect(await listed('nowhere', 0)).toEqual([]);
    for (const path of [
      'open/documents/resultats.fr.pdf',
      'kept/documents/resultats.de.pdf',
      'kept/documents/x',
    ])
      expect((await api.anonymous().fetch(`/files/budgets/${path}`)).status).toBe(404);
  });

  it('the minutes say what French practice expects, in order', async () => {
    const edition = await closedVote('minutes', 3, ['1', '1,2', '', '3']);
    await listed('minutes', 4);
    const facts = await api.app.get(EditionFactsStore).of(edition.id, new AbortController().signal);
    const words = documentWords('fr', 'EUR');
    const made = minutesDocument(facts!, words);
    const pdf = readPdf(await makePdf(made, { compress: false }));
    const order = [
      'Démonstration : personnes, avis et réponses fictifs',
      'Procès-verbal de dépouillement : Budget participatif 2027',
      'Le vote',
      'Émargements 0',
      'Bulletins au registre 4',
      'Bulletins blancs 1',
      'Suffrages exprimés 3',
      'diffèrent',
      'La règle de dépouillement',
      'Parts égales',
      'Projets retenus, dans l’ordre',
      'Projet 1',
      'Projets non retenus',
      'Projet 3',
      'Reste de l’enveloppe',
      'Vérifier',
      facts!.results.sha256.slice(0, 4),
      '--rule mes --satisfaction cost --completion add1',
      'Copie conforme au registre',
      'Observations ou réclamations',
      'Personne qui préside le dépouillement',
      'Scrutateur ou scrutatrice 3',
    ];
    let from = 0;
    for (const part of order) {
      const at = pdf.text.replace(/\s+/g, ' ').indexOf(part, from);
      expect(`${part}: ${at >= from}`).toBe(`${part}: true`);
      from = at;
    }
    expect((await makePdf(made)).equals(await makePdf(minutesDocument(facts!, words)))).toBe(true);
  });

  it('of an edition without a ballot, and of 200 projects, are made as well', async () => {
    const empty = await closedVote('empty', 2, []);
    const large = await closedVote(
      'large',
      200,
      Array.from({ length: 50 }, (_, i) => `${i + 1},${i + 100}`),
    );
    await listed('empty', 4);
    await listed('large', 4);
    const factsOf = (id: string) => api.app.get(EditionFactsStore).of(id, new AbortController().signal);
    const read = async (id: string) => {
      const made = resultsDocument((await factsOf(id))!, documentWords('fr', 'EUR'));
      return readPdf(await makePdf(made, { compress: false }));
    };
    expect((await read(empty.id)).text).toContain('Personne n’a voté');
    const pdf = await read(large.id);
    expect(pdf.pages.length).toBeGreaterThan(5);
    expect(pdf.text).toContain('Projet 200');
    expect(pdf.structure).toContain('Figure');
  });

  it('of an imported edition are its results: its minutes were made elsewhere', async () => {
    await closedVote('elsewhere', 2, ['1', '2'], { origin: 'imported' });
    expect((await listed('elsewhere', 2)).map(({ kind }) => kind)).toEqual(['RESULTS', 'RESULTS']);
  });
});
