import { pseudoArabic } from './pseudo-arabic';

describe('pseudo-Arabic', () => {
  it('turns every letter, and leaves digits, tags and signs', () => {
    const text = pseudoArabic('Retenu : <a href="#civic">18 projets</a>, 4,5 %');
    expect(text).toMatch(/^[\u0621-\u064a]{6} : <a href="#civic">18 [\u0621-\u064a]{7}<\/a>, 4,5 %$/);
  });

  it('goes through lists and objects, and is the same each time', () => {
    const words = { title: 'Carte', names: ['Un', 'Deux'], count: 3 };
    expect(pseudoArabic(words)).toEqual(pseudoArabic(words));
    expect(Object.keys(pseudoArabic(words))).toEqual(['title', 'names', 'count']);
    expect(pseudoArabic(words).names.join('')).not.toMatch(/[a-z]/i);
  });
});
