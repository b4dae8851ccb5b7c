import { encodeVotingCode, KEY_BYTES } from '@parvis/ballot-box';

/** Where the code of a person's ballot is kept on this device until the vote closes. A family may share a browser. */
const place = (edition: string, person: string) => `parvis.code.${edition}.${person}`;

/** The code kept on this device, or null; null too where the browser forbids storage. */
export function keptCode(edition: string, person: string): string | null {
  try {
    return window.localStorage.getItem(place(edition, person));
  } catch {
    return null;
  }
}

/** @returns false when the device refused: the page must then not promise it */
export function keepCode(edition: string, person: string, code: string): boolean {
  try {
    window.localStorage.setItem(place(edition, person), code);
    return true;
  } catch {
    return false;
  }
}

/** Once the vote is closed a code opens nothing any more. */
export function forgetCode(edition: string, person: string): void {
  try {
    window.localStorage.removeItem(place(edition, person));
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

/** 128 bits from the browser's own random source, before any request. */
export const newCode = (): string => encodeVotingCode(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
