import { cleanLine, cleanText, lengthOf } from './clean-text';

describe('cleanText', () => {
  it('bad input: emoji and RTL names are kept as written', () => {
    expect(cleanLine('ليلى بن صالح 👩‍👩‍👧‍👦')).toBe('ليلى بن صالح 👩‍👩‍👧‍👦');
    expect(cleanText('שלום\nعالم 🏳️‍🌈')).toBe('שלום\nعالم 🏳️‍🌈');
  });

  it('removes what turns text round, controls and broken halves of a character', () => {
    expect(cleanLine('fichier\u202Egpj.exe')).toBe('fichiergpj.exe');
    expect(cleanLine('a\u2066b\u2069c')).toBe('abc');
    expect(cleanText('a\u0000b\u0007c\u009Fd\uD83De')).toBe('abcde');
  });

  it('writes one form of an accent and one of a line end', () => {
    expect(cleanText('e\u0301te\u0301\r\nfini\r')).toBe('été\nfini');
    expect(cleanLine('  deux\n\tlignes   ici ')).toBe('deux lignes ici');
  });

  it('counts an emoji of one code point once', () => {
    expect(lengthOf('ab👍')).toBe(3);
  });
});
