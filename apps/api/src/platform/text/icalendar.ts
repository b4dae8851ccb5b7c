/** A moment that a calendar may hold. */
export interface CalendarEvent {
  /** The same for all versions of one event: `<id>@<domain>`. */
  readonly uid: string;
  /** Grows with each version, so that the newest wins (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** When this version was written. */
  readonly stamp: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  readonly cancelled: boolean;
}

const UTC = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** TEXT of RFC 5545, 3.3.11: a semicolon or a comma does not end a value, a line break does not end a line. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 octets, continued after a blank (RFC 5545, 3.1); a letter is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > 75) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...lines, part].join('\r\n');
}

/** One event as a file that calendars import (RFC 5545). Times are in UTC: a reader shows those of its own place. */
export function iCalendar(event: CalendarEvent): string {
  const { uid, sequence, stamp, startsAt, endsAt, summary, location, description, url, cancelled } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parvis//Parvis//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${UTC(stamp)}`,
    `DTSTART:${UTC(startsAt)}`,
    `DTEND:${UTC(endsAt)}`,
    `SUMMARY:${escaped(summary)}`,
    `LOCATION:${escaped(location)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
