import { ProposalList, type ProposalSearch } from '../browse-proposals/proposal-list.store';
import { SimilarTitles } from '../similar-proposals/similar-proposals.store';
import type { EditionEntity } from '../tables/edition.entity';
import { asking } from '../testing/asking';
import { anEdition, IDEAS_OPEN } from '../testing/edition-rows';
import { type ProposalDesk, proposalDesk } from '../testing/proposal-desk';
import { aProposal } from '../testing/proposal-rows';

const TITLES = [
  'Bancs à l’ombre et corbeilles autour du bâtiment D',
  'Une aire de jeux inclusive à l’angle des bâtiments L et M',
  'Abri-vélos sécurisé',
  'Un abri pour les vélos devant le centre de loisirs',
  'Deux fontaines à eau potable',
  'Fresque participative sur le mur du centre de loisirs',
  'حديقة للجميع 🌳',
  'Remise de 100 % sur_tout',
];

describe('proposals', () => {
  let desk: ProposalDesk;
  let edition: EditionEntity;
  beforeAll(async () => {
    desk = await proposalDesk();
    edition = await anEdition(desk.source.manager, desk.clock.now(), IDEAS_OPEN);
    for (const [index, title] of TITLES.entries())
      await aProposal(desk.source.manager, {
        editionId: edition.id,
        number: index + 1,
        title,
        neighbourhoodSlug: index % 2 ? 'north' : 'south',
        state: index === 4 ? 'costed' : 'submitted',
        theme: index === 2 ? 'mobility' : 'living_environment',
      });
  });
  afterAll(() => desk.close());

  const similar = async (title: string) =>
    (await new SimilarTitles(desk.source).near(edition.slug, title, asking('{ number }'))).map(
      ({ number }) => number,
    );
  const listed = async (wanted: ProposalSearch, window = { first: 50, skip: 0 }) => {
    const asked = asking('{ items { number } totalItems }');
    const page = await new ProposalList(desk.source).page(edition.slug, wanted, window, asked);
    return { numbers: page?.items.map(({ number }) => number), total: page?.totalItems };
  };
  const found = async (search: string) => (await listed({ search })).numbers;

  it('finds titles that look alike, without accents or capitals, three at most', async () => {
    expect(await similar('un ABRI velos')).toEqual(expect.arrayContaining([3, 4]));
    expect((await similar('Des bancs à l’ombre'))[0]).toBe(1);
    expect((await similar('fontaine d’eau'))[0]).toBe(5);
    expect((await similar('aire de jeux'))[0]).toBe(2);
    expect(await similar('Une piste de danse pour le dimanche')).toEqual([]);
    expect((await similar('centre de loisirs')).length).toBeLessThanOrEqual(3);
  });

  it('searches each word, without accents; a number is also the proposal of that number', async () => {
    expect(await found('VELO')).toEqual([3, 4]);
    expect(await found('velos loisirs')).toEqual([4]);
    expect(await found('5')).toEqual([5]);
    expect(await found('حديقة')).toEqual([7]);
    expect(await found('🌳')).toEqual([7]);
  });

  it('takes the signs of a pattern as they are', async () => {
    expect(await found('100 %')).toEqual([8]);
    expect(await found('sur_tout')).toEqual([8]);
    expect(await found('%')).toEqual([8]);
    expect(await found("'; DROP TABLE proposal; --")).toEqual([]);
    expect(await found('\\')).toEqual([]);
  });

  it('narrows, counts all and pages in the order of numbers', async () => {
    const page = (wanted: ProposalSearch, first = 3, skip = 0) =>
      listed(wanted, { first, skip }).then(({ numbers, total }) => [numbers, total]);
    expect(await page({ neighbourhood: 'north' })).toEqual([[2, 4, 6], 4]);
    expect(await page({ state: 'costed' })).toEqual([[5], 1]);
    expect(await page({ theme: 'mobility', neighbourhood: 'south' })).toEqual([[3], 1]);
    expect(await page({}, 3, 6)).toEqual([[7, 8], 8]);
    expect(await page({}, 3, 600)).toEqual([[], 8]);
  });
});
