import type { PageQuery } from '@parvis/contract';
import { listPublicPaths } from './public-paths';

/** An edition with two projects, of which search engines may keep one; and a council. */
const query: PageQuery = async <T>(_: unknown, variables?: Record<string, unknown>) => {
  const items = [
    { id: 'a', number: 1, indexable: true },
    { id: 'b', number: 2, indexable: false },
  ];
  const editions = { items: [{ id: 'e', slug: 'cahors-2027', phase: 'IDEAS' }], totalItems: 1 };
  const bodies = { items: [{ id: 'b', slug: 'conseil-citoyen' }], totalItems: 1 };
  return {
    data: (variables?.['edition'] ? { proposals: { totalItems: 2, items } } : { editions, bodies }) as T,
  };
};

describe('the addresses given to search engines', () => {
  it('name no project that they may not keep', async () => {
    const found = await listPublicPaths(query);
    expect(found).toContain('/budgets/cahors-2027/projets/1');
    expect(found).toContain('/instances/conseil-citoyen');
    expect(found).not.toContain('/budgets/cahors-2027/projets/2');
  });
});
