import type { AgeBand } from '../../../platform/access/viewer';

/**
 * Whether what somebody files waits to be read before others see it: before 18, until enough of hers was let through.
 * @param approved how many of hers a moderator has published
 * @param trustedAfter how many make her trusted
 */
export const mustWait = (age: AgeBand, approved: number, trustedAfter: number): boolean =>
  (age === 'under_15' || age === '15_17') && approved < trustedAfter;
