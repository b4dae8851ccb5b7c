import { allowedDecisions, openDecision, toDecision, unanswered } from './decision-draft';

const yes = { answer: 'YES', sentence: '' } as const;

describe('a decision being written', () => {
  it('opens empty, or with what was published', () => {
    const known = {
      criteria: [{ criterion: 'b', answer: 'NO', sentence: 'Dit.' } as const],
      reason: 'Parce que.',
    };
    expect(openDecision(['a', 'b'], known)).toEqual({
      answers: { a: { answer: '', sentence: '' }, b: { answer: 'NO', sentence: 'Dit.' } },
      decision: '',
      reason: 'Parce que.',
    });
  });

  it('offers only the decisions that the answers allow', () => {
    expect([...allowedDecisions({ a: yes, b: yes })]).toEqual(['TO_CLARIFY', 'ADMISSIBLE']);
    expect([...allowedDecisions({ a: yes, b: { ...yes, answer: 'NO' } })]).toEqual([
      'TO_CLARIFY',
      'INADMISSIBLE',
    ]);
    expect([...allowedDecisions({ a: yes, b: { ...yes, answer: '' } })]).toEqual(['TO_CLARIFY']);
  });

  it('is sent whole or not at all', () => {
    const draft = {
      answers: { a: yes, b: { answer: '' as const, sentence: '' } },
      decision: 'TO_CLARIFY' as const,
      reason: 'r',
    };
    expect(unanswered(draft.answers)).toEqual(['b']);
    expect(toDecision('id', null, draft)).toBeNull();
    expect(toDecision('id', null, { ...draft, answers: { a: yes }, decision: '' })).toBeNull();
    expect(toDecision('id', null, { ...draft, answers: { a: yes }, decision: 'ADMISSIBLE' })).toMatchObject({
      reason: null,
      answers: [{ criterion: 'a', answer: 'YES', sentence: null }],
    });
  });
});
