import { PAGE_SIZE } from '../../../features/budget/browse-proposals/list-search';
import { loader } from './projects.route';

it('shows the last page for an address that names one beyond it', async () => {
  const skipped: unknown[] = [];
  const query = async (_: unknown, variables?: Record<string, unknown>) => {
    skipped.push(variables?.['skip']);
    const proposals = { items: [], totalItems: 2 * PAGE_SIZE + 1 };
    return { data: { edition: { slug: 'x' }, proposals, town: { neighbourhoods: [] } } };
  };
  const request = new Request('http://localhost/budgets/x/projets?page=418');
  const read = await loader({ context: { query }, params: { edition: 'x' }, request });
  expect(read.search.page).toBe(3);
  expect(skipped).toEqual([417 * PAGE_SIZE, 2 * PAGE_SIZE]);
});
