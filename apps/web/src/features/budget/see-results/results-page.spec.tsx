import { renderToStaticMarkup } from 'react-dom/server';
import { AloneOnPage } from '../../../shared/router/testing/alone-on-page';
import { addNamespaces } from '../../../shared/i18n/add-namespaces';
import { createI18n } from '../../../shared/i18n/i18n';
import type { Language } from '../../../shared/i18n/languages';
import { I18nProvider } from '../../../shared/i18n/use-translation';
import { ResultsPage, type ResultsPageProps } from './results-page';
import type { Line, ResultEdition, Results } from './use-words';

const WHY: Line['why'] = {
  __typename: 'Why',
  kind: 'SHARES',
  round: 1,
  rank: null,
  by: null,
  heldCents: 900_000,
  largestShareCents: 12_672,
  payers: 60,
  gaveAll: 2,
  leftBeforeCents: null,
  missingCents: null,
  loadCents: null,
  fitsLeftover: null,
  groups: [],
  takers: [],
  completion: null,
};
const line = (projectId: string, why: Partial<Line['why']>, more: Partial<Line> = {}): Line => ({
  __typename: 'ResultLine',
  projectId,
  title: `Projet ${projectId}`,
  costCents: 600_000,
  neighbourhood: null,
  proposalNumber: Number(projectId),
  mapX: null,
  mapY: null,
  supporters: 60,
  score: '60',
  ...more,
  why: { ...WHY, ...why },
});

const EDITION: ResultEdition = {
  __typename: 'Edition',
  slug: 'cahors-2027',
  maySteer: false,
  name: 'Budget participatif Cahors 2027',
  origin: 'HELD',
  currency: 'EUR',
  openedAt: '2027-03-01T08:00:00.000Z',
  closedAt: '2027-03-21T19:00:00.000Z',
  schedule: [],
};
const RESULTS: Results = {
  __typename: 'Results',
  ballots: 1248,
  voters: 1248,
  votersWithWinner: 1240,
  budgetCents: 15_000_000,
  totalCents: 600_000,
  leftoverCents: 14_400_000,
  sha256: 'ab'.repeat(32),
  fingerprint: null,
  countingRule: {
    __typename: 'CountingRule',
    rule: 'mes',
    satisfaction: 'cost',
    completion: 'add1',
    tieBreak: 'min_cost,max_score,lexico',
    overflow: 'skip',
  },
  endowment: null,
  winners: [line('1', {})],
  losers: [],
};

interface Asked {
  papers?: ResultsPageProps['papers'];
  results?: Partial<Results>;
  edition?: Partial<ResultEdition>;
  picked?: string;
  language?: Language;
}

/** The page's text as a browser without JavaScript receives it, spaces made plain. */
async function pageText({ results, edition, picked, papers, language = 'fr' }: Asked): Promise<string> {
  const i18n = createI18n(language);
  await addNamespaces(i18n, ['common', 'results', 'counting', 'map', 'problems']);
  const page = (
    <ResultsPage
      edition={{ ...EDITION, ...edition }}
      progress={{
        __typename: 'CountProgress',
        state: 'DONE',
        done: 1,
        total: 1,
        ballots: 1248,
        problem: null,
      }}
      results={{ ...RESULTS, ...results }}
      picked={picked ?? null}
      papers={papers ?? []}
      maySteer={false}
    />
  );
  const html = renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <AloneOnPage>{page}</AloneOnPage>
    </I18nProvider>,
  );
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replaceAll('&#x27;', "'");
}

/** A loser, or a winner, of each kind; and what its explanation must say. */
const CASES: [string, Line, string, string][] = [
  ['shares', line('1', {}), '126,72 € de part chacune', 'a share of €126.72 each'],
  ['free', line('2', { kind: 'FREE' }, { costCents: 0 }), 'retenu d’office', 'selected at once'],
  [
    'ranked',
    line('2', { kind: 'RANKED', by: 'rule', rank: 3, leftBeforeCents: 800_000 }),
    'il restait 8 000 €',
    '€8,000 were left',
  ],
  [
    'filled',
    line('2', { kind: 'RANKED', by: 'completion', rank: 1, leftBeforeCents: 800_000 }),
    'Après les parts égales',
    'After the equal shares',
  ],
  [
    'load',
    line('2', { kind: 'LOAD', loadCents: 3050 }),
    'charge de chacun à 30,50 €',
    'load of each to €30.50',
  ],
  [
    'unaffordable',
    line('2', { kind: 'UNAFFORDABLE', heldCents: 123_456, missingCents: 476_544 }),
    'Il manquait 4 765 €',
    '€4,765 were missing',
  ],
  [
    'did not fit',
    line('2', { kind: 'DID_NOT_FIT', rank: 4, leftBeforeCents: 500_000, missingCents: 100_000 }),
    'Il manquait 1 000 €',
    '€1,000 were missing',
  ],
  [
    'after a stop',
    line('2', { kind: 'AFTER_STOP', rank: 5, leftBeforeCents: 700_000, missingCents: 0 }),
    'Il aurait tenu dans ce qui restait',
    'It would have fitted',
  ],
  [
    'over the budget',
    line('2', { kind: 'OVER_BUDGET', leftBeforeCents: 1, missingCents: 599_999 }),
    'plus que toute l’enveloppe',
    'more than the whole envelope',
  ],
  [
    'ended the count',
    line('2', { kind: 'ENDED_COUNT', leftBeforeCents: 500_000, missingCents: 100_000 }),
    'le compte s’arrête là',
    'the count stops there',
  ],
  [
    'costs nothing and is not counted',
    line('2', { kind: 'FREE_UNCOUNTED' }, { costCents: 0 }),
    'Il ne coûte rien',
    'It costs nothing',
  ],
];

const WON = new Set(['SHARES', 'FREE', 'RANKED', 'LOAD']);

describe('the page of results', () => {
  it.each(CASES)('says why: %s', async (_, explained, french, english) => {
    const results = WON.has(explained.why.kind) ? { winners: [explained] } : { losers: [explained] };
    for (const [language, sentence] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const text = await pageText({ results, picked: explained.projectId, language });
      expect(text).toContain(sentence);
      expect(text).not.toMatch(/\{\{|undefined|NaN|null/);
    }
  });

  it('begins with the outcome, in words', async () => {
    expect(await pageText({})).toContain('Un projet va se faire');
    const text = await pageText({ results: { winners: ['1', '2', '3'].map((id) => line(id, {})) } });
    expect(text).toContain('Trois projets vont se faire');
    expect(text).toContain('1 248 personnes ont voté du 1er mars au 21 mars 2027.');
    expect(text).toContain('Presque toutes (99,4 %)');
  });

  it('says who paid what next, and puts the same figures in a table', async () => {
    const groups = [
      {
        __typename: 'PayerGroup' as const,
        kind: 'WINNER' as const,
        nextProjectId: '2',
        people: 40,
        paidCents: 400_000,
      },
      {
        __typename: 'PayerGroup' as const,
        kind: 'NOTHING' as const,
        nextProjectId: null,
        people: 20,
        paidCents: 200_000,
      },
    ];
    const text = await pageText({ results: { winners: [line('1', { groups }), line('2', {})] } });
    expect(text).toContain('Puis « Projet 2 » 40 4 000 € 67 %');
    expect(text).toContain('Aucun autre projet retenu 20 2 000 € 33 %');
  });

  it('gives the command that counts again, as a shell takes it', async () => {
    expect(await pageText({})).toContain(
      'npm run parvis -- tally cahors-2027.pb --rule mes --satisfaction cost --completion add1 --tie-break min_cost,max_score,lexico',
    );
    const countingRule = { ...RESULTS.countingRule, rule: 'greedy', completion: 'none', overflow: 'stop' };
    expect(await pageText({ results: { countingRule } })).toContain('--overflow stop');
  });

  it('speaks of an imported election in its own currency and its own units', async () => {
    const text = await pageText({
      edition: { origin: 'IMPORTED', currency: 'PLN' },
      results: { countingRule: { ...RESULTS.countingRule, satisfaction: 'cost_points' } },
    });
    expect(text).toContain('Un projet retenu');
    expect(text).toContain('Points');
    expect(text).toContain('6 000 PLN');
  });

  it('names the projects that took the money, in quotation marks', async () => {
    const takers = [{ __typename: 'Taker' as const, projectId: '1', people: 30, paidCents: 90_000 }];
    const loser = line('2', { kind: 'UNAFFORDABLE', heldCents: 0, missingCents: 600_000, takers });
    const text = await pageText({ results: { losers: [loser] } });
    expect(text).toContain('surtout « Projet 1 ».');
  });

  it('says that nobody voted', async () => {
    const text = await pageText({
      results: {
        ballots: 0,
        voters: 0,
        votersWithWinner: 0,
        totalCents: 0,
        winners: [],
        losers: [line('2', { kind: 'UNAFFORDABLE' }, { supporters: 0, score: '0' })],
      },
    });
    expect(text).toContain('Aucun projet n’est retenu');
    expect(text).toContain('Personne n’a voté');
    expect(text).not.toContain('Un bulletin est publié');
  });

  it('folds what is too long to be read at once', async () => {
    const losers = Array.from({ length: 121 }, (_, i) =>
      line(String(i + 2), { kind: 'DID_NOT_FIT', rank: i + 2, leftBeforeCents: 0, missingCents: 600_000 }),
    );
    expect(await pageText({ results: { losers } })).toContain('Voir les 100 autres projets non retenus');
  });

  it('offers what is made to print, in the language of the page, and says when it is not made yet', async () => {
    const paper = (kind: 'MINUTES' | 'RESULTS', language: string) =>
      ({ __typename: 'EditionDocument', kind, language, path: `/files/${kind}.${language}.pdf` }) as const;
    const papers = [paper('MINUTES', 'fr'), paper('RESULTS', 'fr'), paper('RESULTS', 'en')];
    const text = await pageText({ papers });
    expect(text).toContain('Procès-verbal (PDF)');
    expect(text).toContain('Résultats (PDF)');
    expect(await pageText({ papers, language: 'en' })).not.toContain('Minutes of the count');
    expect(await pageText({})).toContain('en préparation');
  });
});
