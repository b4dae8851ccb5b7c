import { groupedTypedCode, newTypedCode, readTypedCode } from './typed-code';

it.each([
  ['kxrt-mwqb', 'KXRTMWQB'],
  [' KXRT  MWQB ', 'KXRTMWQB'],
  ['il0oIL0O', '11001100'],
  ['kxrt—mwqb', 'KXRTMWQB'],
  ['kxrtmwq', null],
  ['kxrtmwqu', null],
  ['é'.repeat(8), null],
  ['K'.repeat(1_000_000), null],
])('reads %.20j as %j', (typed, code) => {
  expect(readTypedCode(typed, 8)).toBe(code);
});

it('draws codes that are read back as they are shown, and never the same', () => {
  const codes = Array.from({ length: 200 }, () => newTypedCode(20));
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(readTypedCode(groupedTypedCode(code), 20)).toBe(code);
});
