import { Permissions } from './permissions';

const permissions = new Permissions([
  { 'budget.review': ['facilitator', 'department'] },
  { 'councils.write': { roles: ['body_facilitator', 'facilitator'], own: true } },
]);
const holder = (...grants: [role: string, space: string][]) => ({
  grants: grants.map(([role, space]) => ({ role, space })),
});

describe('a permission', () => {
  it.each([
    ['of the whole town counts in an edition', holder(['facilitator', 'town']), 'edition:1', true],
    ['of an edition counts there', holder(['department', 'edition:1']), 'edition:1', true],
    ['of an edition does not count in another', holder(['department', 'edition:1']), 'edition:2', false],
    ['of an edition does not count in the town', holder(['department', 'edition:1']), 'town', false],
    ['of another role does not count', holder(['moderator', 'town']), 'edition:1', false],
    ['of nobody', holder(), 'town', false],
  ])('%s', (_, who, space, allowed) => {
    expect(permissions.allows(who, 'budget.review', space)).toBe(allowed);
  });

  it("that is a space's own is not given by the town hall", () => {
    expect(permissions.allows(holder(['facilitator', 'town']), 'councils.write', 'body:1')).toBe(false);
    expect(permissions.allows(holder(['body_facilitator', 'body:1']), 'councils.write', 'body:1')).toBe(true);
    expect(permissions.allows(holder(['body_facilitator', 'body:2']), 'councils.write', 'body:1')).toBe(
      false,
    );
  });

  it('that nobody declared is refused', () => {
    expect(permissions.allows(holder(['facilitator', 'town']), 'budget.unknown')).toBe(false);
    expect(permissions.allowsSomewhere(holder(['facilitator', 'town']), 'budget.unknown')).toBe(false);
  });

  it('opens the door of a verb that asks again for the space', () => {
    expect(permissions.allowsSomewhere(holder(['department', 'edition:1']), 'budget.review')).toBe(true);
    expect(permissions.of(holder(['department', 'edition:1']))).toEqual(['budget.review']);
  });

  it('is declared once', () => {
    expect(() => new Permissions([{ 'a.b': [] }, { 'a.b': [] }])).toThrow('declared twice');
  });
});
