import fc from 'fast-check';
import { inertJson, plainErrors, readMode } from './state';

describe('the state given to the browser', () => {
  it('cannot end its script nor begin a comment, whatever a person wrote', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '\u2028', '&lt;/script&gt;'),
    );
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const json = inertJson({ texts });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ texts });
      }),
    );
  });

  it('tells of an unexpected error only its reference', () => {
    const seen: unknown[] = [];
    const report = (error: unknown) => `R${seen.push(error)}`;
    const secret = new Error('password=hunter2');
    expect(JSON.stringify(plainErrors({ root: secret }, report))).toBe(
      '{"root":{"status":500,"data":{"kind":"server","reference":"R1"}}}',
    );
    expect(seen).toEqual([secret]);
  });

  it('has no errors when there are none', () => {
    expect(plainErrors(null, () => '')).toBeNull();
  });

  it('reads only known appearances', () => {
    expect(['dark', 'contrast', '"><script>', undefined].map(readMode)).toEqual([
      'dark',
      'contrast',
      undefined,
      undefined,
    ]);
  });
});
