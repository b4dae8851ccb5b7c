import { iCalendar } from './icalendar';

const EVENT = {
  uid: 'abc@parvis.example',
  sequence: 2,
  stamp: new Date('2027-03-01T10:00:00.123Z'),
  startsAt: new Date('2027-03-17T17:00:00Z'),
  endsAt: new Date('2027-03-17T19:00:00Z'),
  summary: 'Conseil citoyen, séance plénière ; salle A',
  location: 'Rue Jean-Lurçat',
  description: '1. Accueil\n2. Suites des avis',
  url: 'https://parvis.example/instances/terre-rouge/seances/3',
  cancelled: false,
};

describe('a moment for calendars', () => {
  it('says its times in UTC and its version', () => {
    const lines = iCalendar(EVENT).split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20270301T100000Z',
        'DTSTART:20270317T170000Z',
        'DTEND:20270317T190000Z',
        'SEQUENCE:2',
        'STATUS:CONFIRMED',
        'METHOD:PUBLISH',
      ]),
    );
    expect(lines.at(-1)).toBe('');
  });

  it('keeps signs that would end a value, and line breaks, inside it', () => {
    const text = iCalendar(EVENT);
    expect(text).toContain('SUMMARY:Conseil citoyen\\, séance plénière \\; salle A\r\n');
    expect(text).toContain('DESCRIPTION:1. Accueil\\n2. Suites des avis\r\n');
    const planted = iCalendar({ ...EVENT, location: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT' });
    expect(planted.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  it('folds lines at 75 octets without cutting a letter, and they read as one again', () => {
    const description = 'é€😀a'.repeat(60);
    const text = iCalendar({ ...EVENT, description });
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${description}\r\n`);
  });

  it('takes an event away', () => {
    const text = iCalendar({ ...EVENT, cancelled: true });
    expect(text).toContain('METHOD:CANCEL');
    expect(text).toContain('STATUS:CANCELLED');
  });
});
