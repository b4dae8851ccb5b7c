import fc from 'fast-check';
import { cutAddress, firstGivenName, nameWords, readBirthMonth, streetWords, townWords } from './list-words';

/** Words that no abbreviation, small word or door of a building changes. */
const word = fc.constantFrom(
  'Jean',
  'Jaurès',
  'République',
  'Château',
  'Été',
  'Noël',
  'Œuvre',
  'Port',
  'Lilas',
);
const shouted = (text: string): string => text.toUpperCase();
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('the words of a name', () => {
  it.each([
    ['de La Tour', 'DELATOUR'],
    ['Jean-Noël', 'JEAN NOEL'],
    ["D'Arc", 'd’arc'],
    ['Cœur', 'COEUR'],
    ['Ibáñez  ', 'ibanez'],
  ])('%s and %s are one', (one, other) => expect(nameWords(one)).toBe(nameWords(other)));

  it.each([
    ['Le Goff', 'Goff'],
    ['Martin', 'Martine'],
  ])('%s and %s are two', (one, other) => expect(nameWords(one)).not.toBe(nameWords(other)));

  it('do not change with case, accents, hyphens or spaces, nor when taken twice', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = nameWords(words.join(' '));
        for (const written of [words.join('-'), shouted(words.join(' ')), bare(words.join("'"))])
          expect(nameWords(written)).toBe(name);
        expect(nameWords(name)).toBe(name);
      }),
    );
  });

  it('hold letters and digits alone, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(nameWords(text)).toMatch(/^[\p{L}\p{N}]*$/u),
      ),
    );
  });

  it('of the first given name stop at a space or a comma, never at a hyphen', () => {
    expect(firstGivenName('Marie, Jeanne, Louise')).toBe('marie');
    expect(firstGivenName(' Jean-Pierre Marie')).toBe('jeanpierre');
  });
});

describe('the words of a street', () => {
  it.each([
    ['12 bis, Av. de la République', '12BIS AVENUE REPUBLIQUE'],
    ['3 r. du Port', '3, rue du port'],
    ['3 bd St-Michel', '3 Boulevard Saint Michel'],
    ['8 pl. du Gal de Gaulle', '8 place du Général de Gaulle'],
    ['5 ch de l’Été appt 12', '5 chemin de l’été, bât. B'],
    ['7 allée des Lilas, 2e', '7 ALL DES LILAS 2E'],
    ['4 B rue Haute', '4bis rue Haute'],
  ])('%s and %s are one', (one, other) => expect(streetWords(one)).toBe(streetWords(other)));

  it.each([
    ['12 rue du Port', '21 rue du Port'],
    ['12 rue du Port', '12 bis rue du Port'],
    ['12 rue du Port', '12 place du Port'],
    ['1 2 rue du Port', '12 rue du Port'],
  ])('%s and %s are two', (one, other) => expect(streetWords(one)).not.toBe(streetWords(other)));

  it('do not change with case, accents, hyphens or small words, nor when taken twice', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.array(word, { minLength: 1, maxLength: 3 }), (number, words) => {
        const street = streetWords(`${number} avenue ${words.join(' ')}`);
        for (const written of [
          `${number}, AV. ${shouted(words.join('-'))}`,
          `${number} ave de la ${bare(words.join(' '))}`,
        ])
          expect(streetWords(written)).toBe(street);
        expect(streetWords(street)).toBe(street);
      }),
    );
  });
});

describe('an address on one line', () => {
  it('is cut before its postcode', () => {
    expect(cutAddress('12 rue du Port, 46 000 CAHORS CEDEX')).toEqual({
      street: '12 rue du Port',
      postcode: '46000',
      city: 'CAHORS CEDEX',
    });
    expect(cutAddress(' 12 rue du 8 mai 1945 ')).toEqual({
      street: '12 rue du 8 mai 1945',
      postcode: '',
      city: '',
    });
  });

  it('names its town whatever the way it is written', () => {
    expect(townWords('ST CERE CEDEX 2')).toBe(townWords('Saint-Céré'));
    expect(townWords('Lens')).not.toBe(townWords('Liévin'));
  });
});

describe('a birth date of a list', () => {
  it.each([
    ['1951-04', '1951-04'],
    ['04/1951', '1951-04'],
    ['4/1951', '1951-04'],
    ['12/04/1951', '1951-04'],
    ['1951-04-12', '1951-04'],
    ['12.04.1951', '1951-04'],
    [' ', ''],
  ])('%s is read as %s', (text, month) => expect(readBirthMonth(text)).toBe(month));

  it.each(['13/1951', '31/02/1951', 'avril', '1951', '04/51', '1/1/1/1951'])('%s is none', (text) =>
    expect(readBirthMonth(text)).toBeNull(),
  );
});
