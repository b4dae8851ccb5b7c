import { EMPTY_IDEA, faultsOf, faultsOfStep, stepOfField, toInput } from './idea-draft';

const full = { ...EMPTY_IDEA, title: 'Des bancs', theme: 'sport', body: 'Quatre bancs là où l’on attend.' };

describe('an idea being written', () => {
  it('says at each step only what that step asks', () => {
    expect(faultsOfStep('idea', EMPTY_IDEA)).toEqual([
      { field: 'title', rule: 'required', limit: 5 },
      { field: 'theme', rule: 'required' },
    ]);
    expect(faultsOfStep('why', { ...full, body: 'court' })).toEqual([
      { field: 'body', rule: 'too_short', limit: 20 },
    ]);
    expect(faultsOfStep('where', EMPTY_IDEA)).toEqual([]);
    expect(faultsOfStep('check', full)).toEqual([]);
  });

  it('knows where a fault said by the server must be corrected', () => {
    expect(['photoId', 'map', 'title', 'submissionKey'].map(stepOfField)).toEqual([
      'photo',
      'where',
      'idea',
      'check',
    ]);
  });

  it('bad input: 1 MB of text and emoji are counted as the server counts them', () => {
    expect(faultsOf({ ...full, body: 'é'.repeat(1_000_000) })).toEqual([
      { field: 'body', rule: 'too_long', limit: 8000 },
    ]);
    expect(faultsOf({ ...full, title: '👍'.repeat(120) })).toEqual([]);
  });

  it('sends an empty place as none', () => {
    expect(toInput('cahors-2027', full)).toMatchObject({ place: null, edition: 'cahors-2027' });
  });
});
