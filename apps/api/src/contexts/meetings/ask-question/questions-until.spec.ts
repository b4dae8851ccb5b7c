import { questionsOpen, questionsUntil } from './questions-until';

const startsAt = new Date('2027-03-17T17:00:00Z');
const called = { state: 'called' as const, startsAt, openToPublic: true, questionsHours: 24 };

describe('questions of residents', () => {
  it('are taken until so many hours before the meeting, and not at that instant', () => {
    expect(questionsUntil(called)).toEqual(new Date('2027-03-16T17:00:00Z'));
    expect(questionsOpen(called, new Date('2027-03-16T16:59:59Z'))).toBe(true);
    expect(questionsOpen(called, new Date('2027-03-16T17:00:00Z'))).toBe(false);
  });

  it('are not gathered for a closed meeting, without a delay, or before it is called', () => {
    const now = new Date('2027-03-01T00:00:00Z');
    expect(questionsOpen({ ...called, openToPublic: false }, now)).toBe(false);
    expect(questionsOpen({ ...called, questionsHours: null }, now)).toBe(false);
    expect(questionsOpen({ ...called, state: 'draft' }, now)).toBe(false);
  });
});
