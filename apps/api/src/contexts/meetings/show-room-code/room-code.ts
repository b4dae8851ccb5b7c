import { createHmac, timingSafeEqual } from 'node:crypto';

const MINUTE = 60_000;

/** The code of a room in the minute of `at`: eight figures and letters that nobody guesses in two minutes. */
export function roomCodeAt(key: string, meetingId: string, at: Date): string {
  const minute = Math.floor(at.getTime() / MINUTE);
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`${meetingId}:${minute}`)
    .digest('hex')
    .slice(0, 12);
}

export const codeEndsAt = (at: Date): Date => new Date((Math.floor(at.getTime() / MINUTE) + 1) * MINUTE);

/** That of this minute or of the one before: a phone takes a while to open a page. */
export function isRoomCode(code: string, key: string, meetingId: string, at: Date): boolean {
  const typed = Buffer.from(code.trim().toLowerCase());
  return [at, new Date(at.getTime() - MINUTE)].some((moment) => {
    const wanted = Buffer.from(roomCodeAt(key, meetingId, moment));
    return typed.length === wanted.length && timingSafeEqual(typed, wanted);
  });
}
