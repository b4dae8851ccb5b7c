import fc from 'fast-check';
import { type BallotRules, checkBallot, costOf, remaining, whyNotAddable } from '.';

// The paper of the mockup: 150 000 € and five choices.
const rules: BallotRules = {
  maxChoices: 5,
  envelopeCents: 15_000_000,
  projects: [
    { id: '2', costCents: 4_600_000 },
    { id: '1', costCents: 950_000 },
    { id: '13', costCents: 3_800_000 },
    { id: '24', costCents: 2_400_000 },
    { id: '11', costCents: 4_800_000 },
    { id: '12', costCents: 450_000 },
    { id: '6', costCents: 880_000 },
  ],
};
const cart = ['2', '1', '13', '24'];

describe('checkBallot', () => {
  it('takes a ballot within the rules as it is', () => {
    expect(checkBallot(cart, rules)).toEqual({ ok: true, value: cart });
  });

  it.each([
    ['nothing', [], { reason: 'empty', limit: null }],
    ['a project twice', ['2', '2'], { reason: 'repeated', limit: null }],
    ['a project that is not on the paper', ['2', '99'], { reason: 'unknown_project', limit: null }],
    ['six projects', ['1', '12', '6', '24', '13', '2'], { reason: 'too_many', limit: 5 }],
    ['more than the envelope', ['2', '13', '24', '11'], { reason: 'over_envelope', limit: 15_000_000 }],
  ])('refuses %s', (_, choices, error) => {
    expect(checkBallot(choices, rules)).toEqual({ ok: false, error });
  });

  it('takes a ballot that spends the envelope to the cent', () => {
    const exact = { ...rules, envelopeCents: costOf(cart, rules) };
    expect(checkBallot(cart, exact).ok).toBe(true);
    expect(checkBallot(cart, { ...exact, envelopeCents: exact.envelopeCents - 1 }).ok).toBe(false);
  });
});

describe('the cart', () => {
  it('says what is left', () => {
    expect(remaining(cart, rules)).toEqual({
      spentCents: 11_750_000,
      remainingCents: 3_250_000,
      remainingChoices: 1,
    });
  });

  it('says what is missing for a project that does not fit', () => {
    expect(whyNotAddable('11', cart, rules)).toEqual({ reason: 'over_envelope', missingCents: 1_550_000 });
    expect(whyNotAddable('12', cart, rules)).toBeNull();
    expect(whyNotAddable('6', [...cart, '12'], rules)).toEqual({ reason: 'too_many', maxChoices: 5 });
    expect(whyNotAddable('2', cart, rules)).toEqual({ reason: 'already_in' });
    expect(whyNotAddable('99', cart, rules)).toEqual({ reason: 'unknown_project' });
  });
});

describe('the cart and the ballot agree', () => {
  const anyRules = fc
    .record({
      maxChoices: fc.integer({ min: 1, max: 6 }),
      envelopeCents: fc.integer({ min: 1, max: 500 }),
      costs: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 10 }),
    })
    .map(({ maxChoices, envelopeCents, costs }) => ({
      maxChoices,
      envelopeCents,
      projects: costs.map((costCents, index) => ({ id: String(index + 1), costCents })),
    }));

  it('what can be added one by one is always a valid ballot, and the sum is kept', () => {
    fc.assert(
      fc.property(anyRules, fc.array(fc.nat(9)), (anyOf, wishes) => {
        const chosen: string[] = [];
        for (const wish of wishes) {
          const id = String(wish + 1);
          const wider = checkBallot([...chosen, id], anyOf);
          expect(wider.ok).toBe(whyNotAddable(id, chosen, anyOf) === null);
          if (wider.ok) chosen.push(id);
        }
        const { spentCents, remainingCents } = remaining(chosen, anyOf);
        expect(spentCents + remainingCents).toBe(anyOf.envelopeCents);
        expect(remainingCents).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
