import { newMeeting, sentOf } from './meeting-typed';

describe('a meeting as it is typed', () => {
  const typed = { ...newMeeting('Séance plénière'), day: '2027-03-17', place: 'Rue Jean-Lurçat' };

  it('is sent in instants of the town', () => {
    expect(sentOf(typed)).toMatchObject({
      startsAt: '2027-03-17T17:00:00.000Z',
      endsAt: '2027-03-17T19:00:00.000Z',
      capacity: null,
    });
  });

  it('ends on the day after when it ends before it begins', () => {
    expect(sentOf({ ...typed, from: '22:00', to: '01:00' })).toMatchObject({
      startsAt: '2027-03-17T21:00:00.000Z',
      endsAt: '2027-03-18T00:00:00.000Z',
    });
  });

  it('is not sent without a whole day', () => {
    expect(sentOf({ ...typed, day: '' })).toBeNull();
    expect(sentOf({ ...typed, from: '' })).toBeNull();
  });
});
