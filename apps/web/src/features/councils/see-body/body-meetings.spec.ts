import { nextOf, type NextMeeting } from './body-meetings';

const NOW = Date.parse('2027-03-09T10:00:00Z');
const meeting = (number: number, state: NextMeeting['state'], day: string): NextMeeting => ({
  ...{ __typename: 'Meeting', id: String(number), number, state, title: 'Séance', place: 'Salle' },
  ...{ startsAt: `${day}T17:00:00.000Z`, endsAt: `${day}T19:00:00.000Z`, openToPublic: true },
});

describe('the next meeting of a body', () => {
  it('is the nearest that is called, whatever the order of the list', () => {
    const list = [
      meeting(4, 'CALLED', '2027-05-04'),
      meeting(3, 'CALLED', '2027-04-06'),
      meeting(5, 'DRAFT', '2027-03-10'),
      meeting(2, 'POSTPONED', '2027-03-12'),
      meeting(1, 'HELD', '2027-03-01'),
    ];
    expect(nextOf(list, NOW)?.number).toBe(3);
  });

  it('is the one that is held now, even past its hour', () => {
    const list = [meeting(2, 'CALLED', '2027-04-06'), meeting(1, 'IN_SESSION', '2027-03-08')];
    expect(nextOf(list, NOW)?.number).toBe(1);
  });

  it('is none when what was called is over and was never opened', () => {
    expect(nextOf([meeting(1, 'CALLED', '2027-03-08')], NOW)).toBeNull();
    expect(nextOf([], NOW)).toBeNull();
  });
});
