import { cleanDecision, decisionFaults, type TypedDecision } from './decision';

const CRITERIA = ['town_competence', 'general_interest'];
const yes = { answer: 'yes', sentence: null } as const;
const no = { answer: 'no', sentence: 'Une rue privée.' } as const;
const answers = (first: object = yes, second: object = yes) =>
  [
    { criterion: 'town_competence', ...first },
    { criterion: 'general_interest', ...second },
  ] as unknown as TypedDecision['answers'];
const faultsOf = (typed: TypedDecision) => decisionFaults(cleanDecision(typed), CRITERIA);
const reason = 'Cette rue appartient à une copropriété.';

describe('a decision of admissibility', () => {
  it('is admissible when every criterion is met', () => {
    expect(faultsOf({ decision: 'admissible', answers: answers() })).toEqual([]);
    expect(faultsOf({ decision: 'admissible', answers: answers(yes, { answer: 'unknown' }) })).toEqual([
      { field: 'decision', rule: 'needs_all_yes' },
    ]);
  });

  it('is inadmissible for at least one criterion, with a reason that people read', () => {
    expect(faultsOf({ decision: 'inadmissible', reason, answers: answers(no) })).toEqual([]);
    expect(faultsOf({ decision: 'inadmissible', reason, answers: answers() })).toEqual([
      { field: 'decision', rule: 'needs_a_no' },
    ]);
    expect(faultsOf({ decision: 'inadmissible', reason: ' \u202E ', answers: answers(no) })).toEqual([
      { field: 'reason', rule: 'required', limit: 10 },
    ]);
  });

  it('asks for more with a reason, whatever the answers', () => {
    expect(faultsOf({ decision: 'to_clarify', reason, answers: answers({ answer: 'unknown' }) })).toEqual([]);
    expect(faultsOf({ decision: 'to_clarify', reason: 'court', answers: answers() })).toEqual([
      { field: 'reason', rule: 'too_short', limit: 10 },
    ]);
  });

  it('answers each criterion of the edition, once, and no other', () => {
    expect(faultsOf({ decision: 'to_clarify', reason, answers: answers().slice(1) })).toEqual([
      { field: 'criteria.town_competence', rule: 'required' },
    ]);
    expect(
      faultsOf({ decision: 'to_clarify', reason, answers: [...answers(), ...answers().slice(0, 1)] }),
    ).toEqual([{ field: 'criteria.town_competence', rule: 'unknown_choice' }]);
    const other = { criterion: 'my_own', answer: 'yes' as const };
    expect(faultsOf({ decision: 'admissible', answers: [...answers(), other] })).toEqual([
      { field: 'criteria', rule: 'unknown_choice' },
    ]);
  });

  it('explains each no', () => {
    expect(faultsOf({ decision: 'inadmissible', reason, answers: answers({ answer: 'no' }) })).toEqual([
      { field: 'criteria.town_competence', rule: 'required' },
    ]);
  });

  it('bad input: 1 MB of text in a reason or a sentence', () => {
    const long = 'x'.repeat(1_000_000);
    expect(
      faultsOf({ decision: 'inadmissible', reason: long, answers: answers({ ...no, sentence: long }) }),
    ).toEqual([
      { field: 'criteria.town_competence', rule: 'too_long', limit: 500 },
      { field: 'reason', rule: 'too_long', limit: 2000 },
    ]);
  });
});
