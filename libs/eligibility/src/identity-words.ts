/**
 * The words by which one person is recognised twice: names without case, accents, spaces, hyphens or apostrophes
 * (Unicode NFKD, then letters and digits only), and the birth date. « Jean-Noël D'Arc » and « JEAN NOEL DARC » are one.
 */
export function identityWords(givenName: string, familyName: string, birthDate: string): string {
  return [folded(givenName), folded(familyName), birthDate].join('|');
}

/** Letters and digits only, without case or accents: what is left of a name when it is compared. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
