import { findPlanted, PLANTED } from './access/planted';

describe('the matrix of access', () => {
  it.each(PLANTED.map((planted) => [planted.name, planted] as const))(
    'reports %s',
    async (_, planted) => {
      const found = await findPlanted(planted);
      expect(found).toMatchObject({ reported: true });
      expect(planted.doors.some((door) => found.by.startsWith(door))).toBe(true);
    },
    60_000,
  );
});
