import { menuFor } from './menu';

type Shell = NonNullable<Parameters<typeof menuFor>[0]>;
type Seen = NonNullable<Shell['viewer']>;

const keysFor = (permissions: string[]) => {
  const viewer = { permissions } as Partial<Seen> as Seen;
  const editions: Shell['editions'] = { __typename: 'EditionPage', items: [] };
  return menuFor({ viewer, editions } as Partial<Shell> as Shell).map(({ key }) => key);
};

describe('the menu', () => {
  it.each(['budget.review', 'moderation.decide', 'privacy.oversee', 'identity.open_account'])(
    'leads whoever holds %s to the management',
    (permission) => {
      expect(keysFor([permission])).toContain('desk');
    },
  );

  it('shows a resident no management', () => {
    expect(keysFor([])).toEqual(['home', 'budgets', 'bodies', 'me']);
  });
});
