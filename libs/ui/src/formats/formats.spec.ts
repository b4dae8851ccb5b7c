import { dateStoneParts, formatDate, formatDateRange } from './dates';
import { formatEuros, formatNumber, formatPercent } from './numbers';

const NBSP = '\u00a0';

describe('numbers', () => {
  it('writes euros without decimals when whole', () => {
    expect(formatEuros(15_000_000, 'fr-FR')).toBe(`150${NBSP}000${NBSP}€`);
    expect(formatEuros(12_019, 'fr-FR')).toBe(`120,19${NBSP}€`);
    expect(formatEuros(12_050, 'fr-FR')).toBe(`120,50${NBSP}€`);
    expect(formatEuros(0, 'fr-FR')).toBe(`0${NBSP}€`);
    expect(formatEuros(-100, 'fr-FR')).toBe(`-1${NBSP}€`);
    expect(formatEuros(15_000_000, 'en-GB')).toBe('€150,000');
  });

  it('writes numbers and shares', () => {
    expect(formatNumber(1_234_567, 'fr-FR')).toBe(`1${NBSP}234${NBSP}567`);
    expect(formatPercent(0.484, 'fr-FR')).toBe(`48${NBSP}%`);
    expect(formatPercent(0.4841, 'fr-FR', 1)).toBe(`48,4${NBSP}%`);
  });

  it('holds no sign that our faces lack', () => {
    expect(formatEuros(123_456_789, 'fr-FR')).not.toMatch(/\u202f/);
  });
});

describe('dates', () => {
  it('are those of Paris, whatever the machine', () => {
    expect(formatDate('2027-03-20T23:30:00Z', 'fr-FR')).toBe('21 mars 2027');
    expect(formatDate('2027-03-21T19:00:00Z', 'fr-FR', 'time')).toBe(`20${NBSP}h`);
    expect(formatDate('2027-03-21T19:00:00Z', 'fr-FR', 'weekday')).toBe('dimanche 21 mars');
    expect(formatDate('2027-03-21T19:00:00Z', 'en-GB', 'day')).toBe('21 March 2027');
    expect(formatDate('2027-03-21T19:00:00Z', 'fr-FR', 'time', 'UTC')).toBe(`19${NBSP}h`);
  });

  it('says once what two dates share', () => {
    const range = formatDateRange('2027-03-01T08:00:00Z', '2027-03-21T19:00:00Z', 'fr-FR');
    expect(range.match(/2027/g)).toHaveLength(1);
    expect(range).not.toMatch(/[\u202f\u2009]/);
  });

  it('cuts a day in a stone', () => {
    expect(dateStoneParts('2027-03-16T23:30:00Z', 'fr-FR')).toEqual({
      date: '2027-03-17',
      day: '17',
      month: 'mars',
    });
  });
});

describe('dates as French writes them', () => {
  it('says « 1er », « 20 h » and « 8 h 30 »', () => {
    expect(formatDate('2027-01-01T19:00:00Z', 'fr', 'moment')).toBe('vendredi 1er janvier à 20\u00a0h');
    expect(formatDate('2027-03-11T07:30:00Z', 'fr', 'time')).toBe('8\u00a0h\u00a030');
    expect(formatDateRange('2027-03-01T12:00:00Z', '2027-03-21T12:00:00Z', 'fr')).toMatch(
      /^1er.21 mars 2027$/,
    );
    expect(formatDate('2027-03-21T12:00:00Z', 'fr')).toBe('21 mars 2027');
    expect(formatDate('2027-11-11T12:00:00Z', 'fr', 'short')).toBe('11 novembre');
  });

  it('leaves other languages to Intl', () => {
    expect(formatDate('2027-01-01T19:00:00Z', 'en-GB', 'time')).toBe('20:00');
  });
});
