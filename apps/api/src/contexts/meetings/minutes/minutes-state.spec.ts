import { after, isFixed, MINUTES_STATES, type MinutesStep } from './minutes-state';

const STEPS: readonly MinutesStep[] = ['save', 'propose', 'put', 'approve', 'publish'];

describe('the states of minutes', () => {
  it('lead from a draft to publication through a vote', () => {
    const taken = MINUTES_STATES.map((state) => [state, STEPS.filter((step) => after(state, step))]);
    expect(taken).toEqual([
      ['draft', ['save', 'propose']],
      ['proposed', ['save', 'put', 'approve']],
      ['amended', ['save', 'propose', 'put']],
      ['approved', ['publish']],
      ['published', []],
    ]);
  });

  it('say that a text was amended once it was proposed, and fix it once it is approved', () => {
    expect(after('proposed', 'save')).toBe('amended');
    expect(MINUTES_STATES.filter(isFixed)).toEqual(['approved', 'published']);
  });
});
