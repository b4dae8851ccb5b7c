import { personalLink } from '../../platform/links/personal-link';

export { maskedAddress } from '../../platform/links/personal-link';

/** One key for each kind of link: what opens one door opens no other. */
export type LinkUse = 'guardian-link' | 'answer-link';

/** What stands in a link, by an id: of a guardianship, of an office's turn to answer. */
export const linkToken = (secret: string, id: string, use: LinkUse = 'guardian-link'): string =>
  personalLink(use).token(secret, id);

/** The id that a token is for, or null for anything that this server did not make. */
export const readLinkToken = (secret: string, token: string, use: LinkUse = 'guardian-link'): string | null =>
  personalLink(use).read(secret, token);
