import { openWords, sealWords } from '../proofs/sealed-words';

/** What stands in the window of the envelope. */
export interface PostalAddress {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

const use = 'residence-letter';

/** Bound to the letter. */
export const sealAddress = (secret: string, id: string, address: PostalAddress): string =>
  sealWords({ secret, use, id }, address);

/** @throws when the text was changed, belongs to another letter, or was sealed with another secret */
export const openAddress = (secret: string, id: string, sealed: string): PostalAddress =>
  openWords({ secret, use, id }, sealed);
