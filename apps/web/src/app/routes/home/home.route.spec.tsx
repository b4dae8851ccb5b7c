import type { PageQuery, RenderInput } from '@parvis/contract';
import { HomeDocument } from '../../../shared/graphql/generated/operations/home';
import { HomeProjectsDocument } from '../../../shared/graphql/generated/operations/home-projects';
import { HomeResultsDocument } from '../../../shared/graphql/generated/operations/home-results';
import { ShellDocument } from '../../../shared/graphql/generated/operations/shell';
import { render } from '../../entry-server';

const edition = (slug: string, phase: string) => ({
  id: slug,
  slug,
  name: `Budget participatif ${slug}`,
  phase,
  origin: 'HELD',
  envelopeCents: 15_000_000,
  minimumAge: 11,
  ballotProjectCount: 18,
  proposalCount: 24,
  schedule: [{ phase, startsAt: '2027-03-01T08:00:00.000Z', endsAt: '2999-03-21T19:00:00.000Z' }],
});
const project = {
  id: 'p',
  number: 7,
  title: 'Des bancs à l’ombre',
  state: 'ON_BALLOT',
  costCents: 950_000,
  mapX: 420,
  mapY: 204,
  submittedAt: '2027-01-01T08:00:00.000Z',
  decidedAt: null,
  costedAt: '2027-02-01T08:00:00.000Z',
  neighbourhood: { slug: 'terre-rouge', name: 'Terre-Rouge' },
};
const region = { slug: 'terre-rouge', name: 'Terre-Rouge', mapX: 420, mapY: 204 };

/** A town with these editions, as the server's query would tell the page. */
function home(items: ReturnType<typeof edition>[], url = '/', results: unknown = null): Promise<string> {
  const answers = new Map<unknown, unknown>([
    [ShellDocument, { viewer: null, editions: { items } }],
    [HomeDocument, { editions: { items }, town: { slug: 'cahors', neighbourhoods: [region] } }],
    [HomeProjectsDocument, { proposals: { items: [project] } }],
    [HomeResultsDocument, { results }],
  ]);
  const query: PageQuery = async <T,>(document: unknown) => ({ data: answers.get(document) as T });
  const input: RenderInput = {
    url,
    cookies: {},
    acceptLanguage: 'fr',
    query,
    site: { town: { slug: 'cahors', name: 'Cahors' }, demo: false, version: '1' },
    assets: {},
    report: () => 'REF-1',
  };
  return render(input).then(({ html }) => html.slice(0, html.indexOf('<script type="application/json"')));
}

describe('the home, without JavaScript', () => {
  it('begins with the open vote, then the ideas, then the last results', async () => {
    const figures = { voters: 1248, totalCents: 5_360_000, winners: [{ projectId: 'a', title: 'A' }] };
    const html = await home(
      [edition('2028', 'IDEAS'), edition('2027', 'VOTE'), edition('2026', 'RESULTS')],
      '/',
      figures,
    );
    const order = ['/budgets/2027/voter', '/budgets/2028/proposer', '/budgets/2026/resultats'].map((href) =>
      html.lastIndexOf(`href="${href}"`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(html).toContain('53\u00a0600\u00a0€');
  });

  it('says of each pin what the map shows: number, title, place, cost', async () => {
    const html = await home([edition('2027', 'VOTE')], '/?quartier=terre-rouge');
    expect(html).toContain('le lieu est aussi dans la liste');
    expect(html).toContain('href="/budgets/2027/projets/7"');
    expect(html).toContain('9\u00a0500\u00a0€');
    expect(html).toContain('<option value="terre-rouge" selected="">Terre-Rouge</option>');
  });

  it('is a page too in a town that has nothing yet', async () => {
    const html = await home([]);
    expect(html).toContain('Rien n’est ouvert pour l’instant');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});
