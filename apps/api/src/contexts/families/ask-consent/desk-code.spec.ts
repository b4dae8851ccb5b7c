import { newDeskCode, readDeskCode } from './desk-code';

describe('the code that a child shows at the desk', () => {
  it('is read back however it is typed', () => {
    const code = newDeskCode();
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')} `, code.replace('-', '–')])
      expect(readDeskCode(typed)).toBe(code);
  });

  it.each(['', 'ABCD', 'ABCD-EFGHI', '💥'.repeat(8), 'A'.repeat(10_000)])('is not %.12j', (typed) => {
    expect(readDeskCode(typed)).toBeNull();
  });
});
