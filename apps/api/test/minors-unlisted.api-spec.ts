import { countJob } from '../src/contexts/budget/count-edition/count-job';
import { manifestOf } from '../src/contexts/budget/open-vote/manifest';
import { documentWords } from '../src/contexts/budget/publish-documents/document-words';
import { EditionFactsStore } from '../src/contexts/budget/publish-documents/edition-facts.store';
import { minutesDocument } from '../src/contexts/budget/publish-documents/minutes-document';
import { resultsDocument } from '../src/contexts/budget/publish-documents/results-document';
import { BallotProjectEntity } from '../src/contexts/budget/tables/ballot-project.entity';
import { anEdition, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aPerson, aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { aClosedVote, pabulibText } from '../src/contexts/budget/testing/record-rows';
import { SetClock } from '../src/platform/clock/clock';
import { makePdf } from '../src/platform/documents/make-pdf';
import { readPdf } from '../src/platform/documents/testing/read-pdf';
import { LongJobs } from '../src/platform/long-jobs/long-jobs';
import { startApi, type TestApi } from './support/api';
import { eventually } from './support/mail';
import { statementsFor } from './support/statements';

const NOW = new Date('2027-03-22T08:00:00Z');
const LIST = `query($edition: String!) { proposals(edition: $edition, first: 50) { items { number indexable } } }`;
const PSEUDONYM = 'Merle des haies';

describe('what a minor proposed', () => {
  const clock = new SetClock(NOW);
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({}, [], clock);
  });
  afterAll(() => api.stop());
  beforeEach(() => clock.set(NOW));

  /** @param born `yyyy-mm`; null: nobody said it */
  const author = async (born: string | null, name = PSEUDONYM): Promise<string> => {
    const { id } = await aPerson(api.source.manager, name);
    if (born)
      await api.source.query(
        `INSERT INTO birth (person_id, month, source, said_at) VALUES ($1, $2, 'declared', now())`,
        [id, born],
      );
    return id;
  };
  const text = async (path: string) => (await api.anonymous().fetch(path)).text();
  const marks = async (edition: string) => {
    const { proposals } = await api
      .anonymous()
      .data<{ proposals: { items: { number: number; indexable: boolean }[] } }>(LIST, { edition });
    return Object.fromEntries(proposals.items.map(({ number, indexable }) => [number, indexable]));
  };

  it('is for no index, nor what is not known to be an adult’s; the mark of one is that of the other', async () => {
    const { manager } = api.source;
    const { id: editionId } = await anEdition(manager, NOW, IN_VOTE, { slug: 'ages' });
    const authors = [
      await author('2014-01'),
      await author('2009-03'),
      await author(null),
      await author('1980-01'),
    ];
    for (const [index, authorId] of authors.entries())
      await aProposal(manager, { editionId, number: index + 1, authorId, proposerName: PSEUDONYM });
    await aProposal(manager, { editionId, number: 5 });
    await aProposal(manager, { editionId, number: 6, proposerName: '' });
    await aProposal(manager, { editionId, number: 7, authorId: authors[3] ?? null, proposerName: '' });
    const now = { 1: false, 2: false, 3: false, 4: true, 5: true, 6: false, 7: false };
    expect(await marks('ages')).toEqual(now);
    // Born in March 2009: an adult from April 2027 on, on the clock of Paris.
    clock.set(new Date('2027-03-31T21:59:59.999Z'));
    expect(await marks('ages')).toEqual(now);
    clock.set(new Date('2027-03-31T22:00:00.000Z'));
    expect(await marks('ages')).toEqual({ ...now, 2: true });
    expect(await statementsFor(api, api.anonymous(), LIST, { edition: 'ages' })).toHaveLength(2);
  });

  it('is in no open file under a name: record, results, manifest, PDFs', async () => {
    const { manager } = api.source;
    const edition = await anEdition(manager, NOW, IN_VOTE, { slug: 'open', openedAt: NOW, closedAt: NOW });
    const authorId = await author('2013-01');
    const { id: proposalId } = await aProposal(manager, {
      editionId: edition.id,
      number: 1,
      authorId,
      proposerName: PSEUDONYM,
      state: 'on_ballot',
      costCents: 10_000,
    });
    const lines = [
      { id: '1', costEuros: 100, proposalId },
      { id: '2', costEuros: 160 },
    ];
    await aClosedVote(manager, edition, lines, pabulibText(350, lines, ['1', '1,2', '2']));
    await api.app.get(LongJobs).start(manager, countJob(edition, null));
    const facts = await eventually(
      async () =>
        (await api.app.get(EditionFactsStore).of(edition.id, new AbortController().signal)) ?? undefined,
    );
    const open: Record<string, string> = {
      manifest: manifestOf(
        { ...edition, calendar: [] },
        await manager.findBy(BallotProjectEntity, { editionId: edition.id }),
        NOW,
      ),
      pb: await text('/files/budgets/open/bulletins.pb'),
      results: await text('/files/budgets/open/resultats.json'),
    };
    const words = documentWords('fr', 'EUR');
    for (const made of [minutesDocument(facts, words), resultsDocument(facts, words)])
      open[made.title] = readPdf(await makePdf(made, { compress: false })).text;
    expect(Object.keys(open)).toHaveLength(5);
    for (const [name, said] of Object.entries(open)) {
      expect([name, said.length > 100]).toEqual([name, true]);
      expect([name, said.includes(PSEUDONYM), said.includes(authorId)]).toEqual([name, false, false]);
    }
  });
});
