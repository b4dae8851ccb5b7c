import { createHmac } from 'node:crypto';
import { newTypedCode, readTypedCode } from '../../../platform/text/typed-code';

/** 40 bits, of which five guesses are worth nothing. */
const SIGNS = 8;
export const LETTER_TRIES = 5;
/** To be printed, then to be typed. */
export const DAYS_TO_PRINT = 30;
export const DAYS_TO_TYPE = 60;

export const newLetterCode = (): string => newTypedCode(SIGNS);
export const readLetterCode = (typed: string): string | null => readTypedCode(typed, SIGNS);

/** Keyed and bound to the letter: a code is worth something to the person it was sent to, and to nobody else. */
export const letterCodeHash = (secret: string, letterId: string, code: string): string =>
  createHmac('sha256', secret).update(`residence-letter\n${letterId}\n${code}`, 'utf8').digest('hex');

export const daysAfter = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000);
