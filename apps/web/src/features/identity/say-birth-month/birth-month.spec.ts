import { bandTyped, birthMonthOf } from './birth-month';

const today = new Date('2027-03-09T10:00:00Z');

it.each([
  ['', '', '', undefined],
  ['03', ' 2014 ', '2014-03', 'under_15'],
  ['03', '2010', '2010-03', '15_17'],
  ['03', '1980', '1980-03', 'adult'],
  ['', '1980', '1980-', undefined],
  ['03', '', '-03', undefined],
  ['03', '80', '80-03', undefined],
])('month %j of %j is sent as %j: %s', (month, year, sent, band) => {
  expect(birthMonthOf({ month, year })).toBe(sent);
  expect(bandTyped({ month, year }, today)).toBe(band);
});
