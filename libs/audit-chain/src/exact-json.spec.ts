import { exactJson } from './exact-json';

describe('JSON read exactly', () => {
  it.each([
    ['{"state": "costed", "costCents": 4500000, "until": null}'],
    ['{"share": 0.30000000000000004, "small": 0.00000015, "large": 1500000000000000000000, "less": -12.5}'],
    ['{"text": "1.0 and 2.50 and \\"3.0\\" are words", "list": [1, [2]]}'],
    ['[]'],
  ])('is what was written: %s', (text) => {
    expect(exactJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"costCents": 4500000.0}', 'figures that say nothing'],
    ['{"share": 0.30000000000000004001}', 'figures beyond the precision'],
    ['{"big": 9007199254740993}', 'a whole number beyond the precision'],
    ['{"small": 0.000000150}', 'a zero more'],
    ['null', 'no object'],
    ['"text"', 'a text'],
    ['{"cut": ', 'no JSON'],
  ])('is refused: %s (%s)', (text) => {
    expect(exactJson(text)).toBeNull();
  });
});
