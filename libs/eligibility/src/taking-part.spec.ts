import { mayPropose, maySit, mayTakePart, repairOf, type Standing, type TakingPartRule } from '.';

const rule: TakingPartRule = { openTo: ['live'], residence: 'declared', minimumAge: 16 };
const rose: Standing = { signedIn: true, verified: [], declared: 'live', oldEnough: true };
const verified: TakingPartRule = { ...rule, residence: 'verified' };

describe('mayTakePart', () => {
  it.each<[string, TakingPartRule, Standing, string | null, string | null]>([
    ['her word is taken', rule, rose, null, null],
    ['nothing was asked of her yet', rule, { ...rose, declared: null }, null, null],
    ['nobody signed in', rule, { ...rose, signedIn: false }, 'not_signed_in', 'sign_in'],
    ['too young', rule, { ...rose, oldEnough: false }, 'too_young', null],
    ['her age is not known, and her word is taken', rule, { ...rose, oldEnough: null }, null, null],
    [
      'her age is not known',
      verified,
      { ...rose, verified: ['live'], oldEnough: null },
      'age_unknown',
      'birth_month',
    ],
    ['lives elsewhere', rule, { ...rose, declared: 'elsewhere' }, 'not_resident', null],
    [
      'studies here, which this rule does not ask',
      rule,
      { ...rose, declared: 'study' },
      'not_resident',
      null,
    ],
    [
      'studies here, which is enough',
      { ...rule, openTo: ['live', 'study'] },
      { ...rose, declared: 'study' },
      null,
      null,
    ],
    ['only her word', verified, rose, 'not_verified', 'residence'],
    ['a letter came to her', verified, { ...rose, verified: ['live'] }, null, null],
    [
      'works here, verified, which is not asked',
      verified,
      { ...rose, verified: ['work'] },
      'not_verified',
      'residence',
    ],
    [
      'of the neighbourhood',
      { ...rule, neighbourhoods: ['north'] },
      { ...rose, neighbourhood: 'north' },
      null,
      null,
    ],
    ['of another', { ...rule, neighbourhoods: ['north'] }, rose, 'other_neighbourhood', null],
  ])('%s', (_, asked, who, reason, repair) => {
    expect(mayTakePart(asked, who)).toEqual(reason ? { allowed: false, reason, repair } : { allowed: true });
    expect(mayPropose(asked, who)).toEqual(mayTakePart(asked, who));
    if (reason) expect(repairOf(reason)).toBe(repair);
  });

  it('to sit, a word is not enough', () => {
    expect(maySit(rule, rose)).toMatchObject({ reason: 'not_verified', repair: 'residence' });
    expect(maySit(rule, { ...rose, verified: ['live'] })).toEqual({ allowed: true });
  });
});
