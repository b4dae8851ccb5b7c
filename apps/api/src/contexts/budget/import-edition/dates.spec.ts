import { readDay, spanOf } from './dates';

const NOW = new Date('2027-01-01T09:00:00Z');

describe('dates of a .pb file', () => {
  it.each([
    ['11.09.2019', '2019-09-11T12:00:00.000Z'],
    ['1.9.2019', '2019-09-01T12:00:00.000Z'],
    ['2019', '2019-01-01T12:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(readDay(text)?.toISOString()).toBe(iso);
  });

  it.each(['', '31.02.2019', '2019-09-11', 'autumn', '99.99.9999'])('does not guess « %s »', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('gives a span, with the day of import where the file is silent', () => {
    expect(spanOf({ date_begin: '2022', date_end: '2022' }, NOW)).toEqual({
      begin: new Date('2022-01-01T12:00:00Z'),
      end: new Date('2022-12-31T12:00:00Z'),
    });
    expect(spanOf({}, NOW)).toEqual({ begin: NOW, end: NOW });
    expect(spanOf({ date_begin: '02.05.2020', date_end: '01.05.2020' }, NOW).end).toEqual(
      new Date('2020-05-02T12:00:00Z'),
    );
  });
});
