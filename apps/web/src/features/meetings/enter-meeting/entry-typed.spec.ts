import { newEntry, newQuestion, sentEntry } from './entry-typed';

const meeting = {
  ...{ id: 'm', startsAt: '2027-03-17T17:00:00.000Z', endsAt: '2027-03-17T19:00:00.000Z' },
  agenda: [{ id: 'a' }, { id: 'b' }],
};

describe('a meeting typed from paper', () => {
  it('is at the hours of the town, on the day of the meeting, past midnight too', () => {
    expect(sentEntry(meeting, newEntry(meeting))).toMatchObject({
      openedAt: '2027-03-17T17:00:00.000Z',
      closedAt: '2027-03-17T19:00:00.000Z',
    });
    const late = { ...newEntry(meeting), to: '00:30' };
    expect(sentEntry(meeting, late)?.closedAt).toBe('2027-03-17T23:30:00.000Z');
    expect(sentEntry(meeting, { ...newEntry(meeting), from: '' })).toBeNull();
  });

  it('takes a guest a line, and the proxies of those alone who are away', () => {
    const typed = {
      ...newEntry(meeting),
      present: ['x', 'y'],
      proxies: { x: 'y', z: 'y', w: '' },
      guests: 'Fictional One, cheffe de projet, ville\n\n Fictional Two \n',
      missed: ['b'],
    };
    expect(sentEntry(meeting, typed)).toMatchObject({
      proxies: [{ giver: 'z', holder: 'y' }],
      guests: [
        { name: 'Fictional One', quality: 'cheffe de projet, ville' },
        { name: 'Fictional Two', quality: '' },
      ],
      reached: ['a'],
    });
  });

  it('sends counts of the method that was chosen, and of no other', () => {
    const typed = { ...newQuestion(), wording: 'Oui ?', for: '12', spoiled: '3', countedBy: 'A, B, C' };
    const sent = (method: 'SHOW_OF_HANDS' | 'SECRET') =>
      sentEntry(meeting, { ...newEntry(meeting), questions: [{ ...typed, method }] })?.questions[0];
    expect(sent('SHOW_OF_HANDS')).toMatchObject({ for: 12, against: 0, spoiled: 0, countedBy: [] });
    expect(sent('SECRET')).toMatchObject({ spoiled: 3, countedBy: ['A', 'B'] });
  });
});
