import { canonicalJson, cents, euros, isUuid, sumCents } from '.';

describe('money', () => {
  it('keeps whole cents only', () => {
    expect(euros(46_000)).toBe(4_600_000);
    expect(sumCents([euros(1), cents(5)])).toBe(105);
    expect(() => cents(0.5)).toThrow('not a whole number of cents');
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and drops what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1 }));
  });
});

describe('isUuid', () => {
  it('knows an id from any other text', () => {
    expect(isUuid('0b7e0a4e-3d0c-4c0e-9d5b-3f1f0a3c9d11')).toBe(true);
    expect(isUuid("1' OR 1=1")).toBe(false);
  });
});
