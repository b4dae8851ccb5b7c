import { createHmac, timingSafeEqual } from 'node:crypto';

const MINUTE = 60_000;
const FIGURES = 8;

/** The code of a room in the minute of `at`: eight figures, quick to type with a thumb; whoever says it still waits for the desk. */
export function roomCodeAt(key: string, meetingId: string, at: Date): string {
  const minute = Math.floor(at.getTime() / MINUTE);
  const drawn = createHmac('sha256', Buffer.from(key, 'base64')).update(`${meetingId}:${minute}`).digest();
  return String(drawn.readUIntBE(0, 6) % 10 ** FIGURES).padStart(FIGURES, '0');
}

export const codeEndsAt = (at: Date): Date => new Date((Math.floor(at.getTime() / MINUTE) + 1) * MINUTE);

/** That of this minute or of the one before, spaces or not: a phone takes a while to open a page. */
export function isRoomCode(code: string, key: string, meetingId: string, at: Date): boolean {
  const typed = Buffer.from(code.replaceAll(/\s/g, ''));
  return [at, new Date(at.getTime() - MINUTE)].some((moment) => {
    const wanted = Buffer.from(roomCodeAt(key, meetingId, moment));
    return typed.length === wanted.length && timingSafeEqual(typed, wanted);
  });
}
