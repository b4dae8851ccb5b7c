import { DEFAULT_RULES, type MeetingRules, MORE_THAN_HALF, quorumAt, type Stay } from '..';

const seats = Array.from({ length: 16 }, (_, index) => ({
  id: `s${index + 1}`,
  college: index < 10 ? 'residents' : 'actors',
}));
const rules: MeetingRules = { ...DEFAULT_RULES, quorum: { ...DEFAULT_RULES.quorum, whole: MORE_THAN_HALF } };
const here = (count: number): Stay[] =>
  seats.slice(0, count).map(({ id }) => ({ seat: id, cameAt: 0, leftAt: null }));

describe('quorumAt', () => {
  it('says how many are missing of more than half of sixteen', () => {
    const { whole, reached } = quorumAt(rules, { seats, stays: here(7), proxies: [] }, 10);
    expect(whole).toMatchObject({ seats: 16, needed: 9, have: 7, missing: 2 });
    expect(reached).toBe(false);
  });
});
