import { MODERATION_REASONS } from '@parvis/contract';
import type { DecisionKind } from '../tables/moderation-decision.entity';
import { afterDecision } from './case-states';
import { cleanDecision, decisionFaults } from './decision-draft';
import { conflictOf } from './duties';

const hide = {
  kind: 'hide' as const,
  reason: 'insult',
  ground: 'rules' as const,
  groundText: '  Article 4  du règlement ',
  facts: 'La proposition injurie une personne nommée.',
};

describe('who may decide on a case', () => {
  const nobody = { personId: 'me', authorId: 'author', handled: false, contestedBy: null };
  it('is nobody with a part in it', () => {
    expect(conflictOf(nobody)).toBeNull();
    expect(conflictOf({ ...nobody, authorId: null })).toBeNull();
    expect(conflictOf({ ...nobody, authorId: 'me' })).toBe('own');
    expect(conflictOf({ ...nobody, handled: true })).toBe('handled');
    expect(conflictOf({ ...nobody, contestedBy: 'me' })).toBe('decided_before');
    expect(conflictOf({ ...nobody, contestedBy: 'another' })).toBeNull();
  });
});

describe('what may be decided', () => {
  it('depends on where the thing stands', () => {
    const lawful = (['shown', 'hidden', 'awaiting'] as const).map((state) => [
      state,
      (['keep', 'hide', 'restore', 'publish'] as DecisionKind[]).map((kind) => afterDecision(state, kind)),
    ]);
    expect(lawful).toEqual([
      ['shown', ['shown', 'hidden', null, null]],
      ['hidden', [null, null, 'shown', null]],
      ['awaiting', [null, 'hidden', null, 'shown']],
    ]);
  });
});

describe('a statement of reasons', () => {
  it('is whole', () => {
    expect(cleanDecision(hide).groundText).toBe('Article 4 du règlement');
    expect(decisionFaults(cleanDecision(hide))).toEqual([]);
    for (const reason of MODERATION_REASONS)
      expect(decisionFaults(cleanDecision({ ...hide, reason }))).toEqual([]);
  });

  it('lacks nothing: each part is asked for by name', () => {
    const empty = cleanDecision({ kind: 'hide' });
    expect(decisionFaults(empty).map(({ field, rule }) => [field, rule])).toEqual([
      ['reason', 'required'],
      ['ground', 'required'],
      ['groundText', 'required'],
      ['facts', 'required'],
    ]);
    expect(decisionFaults(cleanDecision({ ...hide, reason: 'dislike' }))).toEqual([
      { field: 'reason', rule: 'unknown_choice' },
    ]);
    expect(decisionFaults(cleanDecision({ ...hide, facts: 'x'.repeat(4001) }))).toEqual([
      { field: 'facts', rule: 'too_long', limit: 4000 },
    ]);
  });

  it('holds nothing against what stays', () => {
    const kept = cleanDecision({ ...hide, kind: 'keep' });
    expect(kept).toMatchObject({ reason: null, ground: null, groundText: null });
    expect(decisionFaults(kept)).toEqual([]);
    expect(decisionFaults(cleanDecision({ kind: 'keep', facts: '' }))).toHaveLength(1);
    expect(decisionFaults(cleanDecision({ kind: 'publish' }))).toEqual([]);
  });
});
