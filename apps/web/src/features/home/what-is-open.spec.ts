import {
  daysLeft,
  latestChanges,
  nearestFirst,
  whatIsOpen,
  type Edition,
  type Project,
} from './what-is-open';

const edition = (slug: string, phase: Edition['phase'], origin: Edition['origin'] = 'HELD'): Edition => ({
  __typename: 'Edition',
  id: slug,
  slug,
  name: slug,
  phase,
  origin,
  envelopeCents: 100,
  minimumAge: 11,
  ballotProjectCount: 0,
  proposalCount: 0,
  schedule: [],
});
const project = (number: number, more: Partial<Project> = {}): Project => ({
  __typename: 'Proposal',
  id: String(number),
  number,
  title: `Project ${number}`,
  state: 'ON_BALLOT',
  costCents: null,
  mapX: null,
  mapY: null,
  submittedAt: '2027-01-01T00:00:00.000Z',
  decidedAt: null,
  costedAt: null,
  neighbourhood: null,
  ...more,
});
const numbers = (projects: readonly Project[]) => projects.map(({ number }) => number);

describe('the home', () => {
  it('puts each edition where it belongs, the newest first', () => {
    const open = whatIsOpen([
      edition('imported', 'RESULTS', 'IMPORTED'),
      edition('2028', 'IDEAS'),
      edition('2027', 'VOTE'),
      edition('2026', 'RESULTS'),
      edition('2025', 'RESULTS'),
      edition('2024', 'COUNT'),
    ]);
    expect([open.vote?.slug, open.ideas?.slug, open.results?.slug]).toEqual(['2027', '2028', '2026']);
    expect(open.underWay.map(({ slug }) => slug)).toEqual(['2024']);
  });

  it('has nothing open in an empty town, and shows an imported edition when it is all there is', () => {
    expect(whatIsOpen([])).toEqual({ vote: undefined, ideas: undefined, underWay: [], results: undefined });
    expect(whatIsOpen([edition('old', 'RESULTS', 'IMPORTED')]).results?.slug).toBe('old');
  });

  it('counts the last day as one', () => {
    const end = '2027-03-21T19:00:00.000Z';
    const at = (text: string) => daysLeft(end, Date.parse(text));
    expect([at('2027-03-09T19:00:00Z'), at('2027-03-21T09:00:00Z'), at('2027-03-21T19:00:00Z')]).toEqual([
      12, 1, 0,
    ]);
  });

  it('begins with the neighbourhood, then goes away from it, then what has no place', () => {
    const here = { slug: 'centre', mapX: 300, mapY: 330 };
    const centre = { __typename: 'Neighbourhood' as const, slug: 'centre', name: 'Centre' };
    const projects = [
      project(1),
      project(2, { mapX: 40, mapY: 40 }),
      project(3, { mapX: 310, mapY: 340 }),
      project(4, { neighbourhood: centre }),
    ];
    expect(numbers(nearestFirst(projects, here))).toEqual([4, 3, 2, 1]);
    expect(numbers(nearestFirst(projects, undefined))).toEqual([1, 2, 3, 4]);
  });

  it('says what changed last', () => {
    const changes = latestChanges(
      [
        project(1, { decidedAt: '2027-02-01T00:00:00.000Z' }),
        project(2, { decidedAt: '2027-02-01T00:00:00.000Z', costedAt: '2027-03-01T00:00:00.000Z' }),
        project(3),
        project(4, { decidedAt: '2027-02-01T00:00:00.000Z' }),
      ],
      3,
    );
    expect(changes.map(({ project: { number }, at }) => [number, at.slice(0, 7)])).toEqual([
      [2, '2027-03'],
      [1, '2027-02'],
      [4, '2027-02'],
    ]);
  });
});
