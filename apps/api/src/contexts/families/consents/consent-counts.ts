import type { AgeBand } from '../../../platform/access/viewer';
import type { Purpose } from '../purposes';
import type { ConsentEntity } from '../tables/consent.entity';

/**
 * Whether an open consent counts for somebody of this age today, whatever the daily job has done: under 15 both have
 * said yes; later she alone, and since she reached that age.
 */
export function counts(
  {
    saidAs,
    guardianSaidAt,
    guardianshipId,
  }: Pick<ConsentEntity, 'saidAs' | 'guardianSaidAt' | 'guardianshipId'>,
  band: AgeBand,
): boolean {
  if (band === 'unknown' || saidAs !== band) return false;
  return band === 'under_15' ? guardianSaidAt !== null : guardianshipId === null;
}

/** What she may decide alone; an adult's proposals are published as a public task, without a consent. */
export const OWN_PURPOSES: Readonly<Record<AgeBand, readonly Purpose[]>> = {
  under_15: [],
  '15_17': ['publish', 'youth_spaces', 'newsletter', 'image'],
  adult: ['youth_spaces', 'newsletter'],
  unknown: [],
};

/** Known to be under 18. */
export const isMinor = (band: AgeBand): boolean => band === 'under_15' || band === '15_17';
