import { directionOf } from './direction-of';

describe('directionOf', () => {
  it('follows the first letter, whatever stands before it', () => {
    expect(directionOf('Une fontaine')).toBe('ltr');
    expect(directionOf('🌳 1. حديقة pour tous')).toBe('rtl');
    expect(directionOf('« שלום »')).toBe('rtl');
  });

  it('leaves it to the page when there is no letter', () => {
    expect(directionOf('')).toBeUndefined();
    expect(directionOf(' 12 🙂')).toBeUndefined();
  });
});
